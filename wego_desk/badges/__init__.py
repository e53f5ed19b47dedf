"""A delegate and a layout in, a badge out: vector PDF, and the code as a picture of its own."""
