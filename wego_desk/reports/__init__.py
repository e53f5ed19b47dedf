"""What organizers take away: attendance as CSV and XLSX, the list of a mail merge. Values come in, files go out."""
