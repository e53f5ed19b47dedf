; Inno Setup 6: packs dist\wego-desk into an installer that needs no administrator.
;   iscc /DVersion=0.1.0 .ci\installers\windows\wego-desk.iss
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6C7F3C0E-9A55-4B0B-8E3C-2D9C7B0A51D4}
AppName=wego-desk
AppVersion={#Version}
AppPublisher=wego-desk developers
; For the person who installs it; whoever has the rights may choose "for all users".
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
DefaultDirName={autopf}\wego-desk
DefaultGroupName=wego-desk
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\..\LICENSE
SetupIconFile=..\..\..\build\icons\wego-desk.ico
UninstallDisplayIcon={app}\wego-deskw.exe
OutputDir=..\..\..\dist\installers
OutputBaseFilename=wego-desk-{#Version}-windows-x86_64
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; An open desk is asked to close; nothing that it wrote can be lost by that.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"

[InstallDelete]
; A file of an older version must not be found by a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\..\dist\wego-desk\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\wego-desk"; Filename: "{app}\wego-deskw.exe"
Name: "{autodesktop}\wego-desk"; Filename: "{app}\wego-deskw.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\wego-deskw.exe"; Description: "{cm:LaunchProgram,wego-desk}"; Flags: nowait postinstall skipifsilent

; The profile in %LOCALAPPDATA%\wego-desk is the congress: uninstalling leaves it where it is.
