; SPDX-FileCopyrightText: 2026 The makers of Clinic Library
; SPDX-License-Identifier: Apache-2.0
;
; setup.exe: installs for one person, without rights of an administrator. The new program is unpacked beside the old
; one and checks itself there; only then are they exchanged, by renaming. So whatever goes wrong before, the old
; version has not been touched, and what goes wrong in between is put back. The clinic's data lies elsewhere
; (%LOCALAPPDATA%\clinic-library) and is never touched, not even by the uninstaller.
;
;   /S silent (sentences go to stderr)   /D=FOLDER where, last and without quotes   /LANG=1034 language   /DOWNGRADE
;   exit codes: 0 done, 1 cancelled, 2 could not be unpacked, 3 no room, 4 cannot write, 5 in use, 6 a newer version is
;   there, 7 not a folder for it, 8 the new version does not work here, 9 Windows is too old

Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
CRCCheck force
SetDateSave off
AllowSkipFiles off
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ClinicLibrary"
!define OWN_KEY "Software\ClinicLibrary"
!define PACK_CLASS "ClinicLibrary.Pack"
!define NEW "$INSTDIR\clinic-library-new"
!define OLD "$INSTDIR\clinic-library-old"
!define SWAPPING "$INSTDIR\clinic-library-swapping" ; is there while parts are being exchanged, and after a power cut then
!define OLDEST_WINDOWS 17763                        ; Windows 10 of 2018 (1809): what Qt 6 asks for
!define SHARING_VIOLATION 32
!define ALREADY_EXISTS 183

Name "Clinic Library"
OutFile "${OUTPUT}"
BrandingText "Clinic Library ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\ClinicLibrary"
InstallDirRegKey HKCU "${OWN_KEY}" "InstallDir"
VIProductVersion "${VERSION_NUMBERS}"
VIFileVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "Clinic Library"
VIAddVersionKey "FileDescription" "Clinic Library Setup"
VIAddVersionKey "CompanyName" "The makers of Clinic Library"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh

Var Wrong ; a sentence, empty while all is well
Var Code  ; the exit code that goes with it

!define MUI_ICON "${PICTURES}/clinic-library.ico"
!define MUI_UNICON "${PICTURES}/clinic-library.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}/strip.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURES}/strip.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_UNWELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(WHERE)"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE FolderChosen
!define MUI_FINISHPAGE_TITLE "$(READY)"
!define MUI_FINISHPAGE_TEXT "$(READY_TEXT)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\ClinicLibrary.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(OPEN_NOW)"
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(ON_DESKTOP)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION PutOnDesktop
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(REMOVE)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(REMOVED)"
!define MUI_FINISHPAGE_TEXT "$(REMOVED_TEXT)"
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "Arabic"
!include "installer-words.nsh"

!macro EachPart Do
  !insertmacro ${Do} "runtime"
  !insertmacro ${Do} "lib"
  !insertmacro ${Do} "app"
  !insertmacro ${Do} "LICENSES"
  !insertmacro ${Do} "ClinicLibrary.exe"
  !insertmacro ${Do} "clinic-library.exe"
  !insertmacro ${Do} "uninstall.exe"
  !insertmacro ${Do} "came-from.txt"
!macroend

!macro MoveIn Part
  ${If} ${FileExists} "$INSTDIR\${Part}"
    Rename "$INSTDIR\${Part}" "${OLD}\${Part}"
  ${EndIf}
  Rename "${NEW}\${Part}" "$INSTDIR\${Part}" ; fails too if the old one would not go
  IfErrors failed
!macroend

!macro MoveBack Part
  ${If} ${FileExists} "$INSTDIR\${Part}"
  ${AndIfNot} ${FileExists} "${NEW}\${Part}"
    Rename "$INSTDIR\${Part}" "${NEW}\${Part}"
  ${EndIf}
  ${If} ${FileExists} "${OLD}\${Part}"
    Rename "${OLD}\${Part}" "$INSTDIR\${Part}"
  ${EndIf}
!macroend

!macro RemovePart Part
  Delete "$INSTDIR\${Part}"
  RMDir /r "$INSTDIR\${Part}"
  ${If} ${FileExists} "$INSTDIR\${Part}"
    StrCpy $Code 5
    StrCpy $Wrong "$(LEFT_OVER)"
  ${EndIf}
!macroend

; A file that Windows is running, or that another program holds, cannot be opened for writing.
!macro FindOpen File
  System::Call 'kernel32::CreateFileW(w "$INSTDIR\${File}", i 0x40000000, i 7, p 0, i 3, i 0, p 0) p .r0 ?e'
  Pop $1
  ${If} $0 != -1
    System::Call 'kernel32::CloseHandle(p r0)'
  ${ElseIf} $1 = ${SHARING_VIOLATION}
    StrCpy $Code 5
    StrCpy $Wrong "$(RUNNING)"
  ${EndIf}
!macroend

; Functions that installer and uninstaller both need, each in its own name space.
!macro Shared Un

Function ${Un}FindRunning
  !insertmacro FindOpen "ClinicLibrary.exe"
  !insertmacro FindOpen "clinic-library.exe"
  !insertmacro FindOpen "runtime\python311.dll" ; loaded by both for as long as they run
FunctionEnd

; Writes $1 as UTF-8 to the open file $0; NSIS itself knows only the code page and UTF-16.
Function ${Un}WriteUtf8
  System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w r1, i -1, p 0, i 0, p 0, p 0) i .r2'
  System::Alloc $2
  Pop $3
  System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w r1, i -1, p r3, i r2, p 0, p 0)'
  IntOp $2 $2 - 1
  System::Call 'kernel32::WriteFile(p r0, p r3, i r2, *i .r4, p 0)'
  System::Free $3
FunctionEnd

; Says $Wrong: in a box, or on stderr where nobody looks at boxes.
Function ${Un}Tell
  SetErrorLevel $Code
  DetailPrint "$Wrong"
  ${If} ${Silent}
    System::Call 'kernel32::AttachConsole(i -1)'
    System::Call 'kernel32::GetStdHandle(i -12) p .r0'
    StrCpy $1 "$Wrong$\r$\n"
    Call ${Un}WriteUtf8
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$Wrong"
  ${EndIf}
FunctionEnd

!macroend
!insertmacro Shared ""
!insertmacro Shared "un."

!macro TakeLanguage
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/LANG=" $1
  ${IfNot} ${Errors}
    StrCpy $LANGUAGE $1
  ${EndIf}
!macroend

Function .onInit
  !insertmacro TakeLanguage
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "ClinicLibrarySetup") p .r0 ?e'
  Pop $1
  ${If} $1 = ${ALREADY_EXISTS}
    StrCpy $Code 5
    StrCpy $Wrong "$(SETUP_RUNNING)"
  ${ElseIfNot} ${AtLeastBuild} ${OLDEST_WINDOWS}
    StrCpy $Code 9
    StrCpy $Wrong "$(OLD_WINDOWS)"
  ${EndIf}
  ${If} $Wrong != ""
    Call Tell
    Quit
  ${EndIf}
FunctionEnd

; What is in the way of installing into $INSTDIR; leaves an empty ${NEW} there if nothing is.
Function Examine
  StrCpy $Wrong ""
  StrCpy $Code 7
  StrLen $0 $INSTDIR
  ${DirState} "$INSTDIR" $1
  ${If} $0 > ${FOLDER_MOST}
    StrCpy $Wrong "$(TOO_LONG)"
  ${ElseIf} ${FileExists} "$INSTDIR\portable.flag"
    StrCpy $Wrong "$(PORTABLE)"
  ${ElseIf} $1 = 1
  ${AndIfNot} ${FileExists} "$INSTDIR\ClinicLibrary.exe"
  ${AndIfNot} ${FileExists} "${SWAPPING}"
  ${AndIfNot} ${FileExists} "${NEW}"
    StrCpy $Wrong "$(NOT_OURS)"
  ${EndIf}
  ${If} $Wrong == ""
    Call FindRunning
  ${EndIf}
  ${If} $Wrong == ""
    Call FindNewer
  ${EndIf}
  ${If} $Wrong == ""
    Call FindRoom
  ${EndIf}
FunctionEnd

Function FindNewer
  GetDLLVersion "$INSTDIR\ClinicLibrary.exe" $0 $1
  ${If} ${Errors}
    ClearErrors
    Return
  ${EndIf}
  IntOp $2 $0 >> 16
  IntOp $3 $0 & 0xFFFF
  IntOp $4 $1 >> 16
  ${VersionCompare} "$2.$3.$4.0" "${VERSION_NUMBERS}" $5
  ${If} $5 <> 1
    Return
  ${EndIf}
  StrCpy $6 "$2.$3.$4"
  ${GetParameters} $0
  ${GetOptions} $0 "/DOWNGRADE" $1
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  ClearErrors
  ${IfNot} ${Silent}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(NEWER_ASK)" IDYES agreed
  ${EndIf}
  StrCpy $Code 6
  StrCpy $Wrong "$(NEWER)"
agreed:
FunctionEnd

; Whether the folder takes files, and has room for a whole new program beside the old one.
Function FindRoom
  ClearErrors
  CreateDirectory "${NEW}"
  FileOpen $0 "${NEW}\try" w
  FileClose $0
  Delete "${NEW}\try"
  ${If} ${Errors}
    StrCpy $Code 4
    StrCpy $Wrong "$(CANNOT_WRITE)"
    Return
  ${EndIf}
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r0, p 0, p 0) i .r1'
  System::Int64Op $0 / 1048576
  Pop $0
  IntOp $2 ${PROGRAM_KB} / 1024
  IntOp $2 $2 + 50
  ${If} $1 <> 0
  ${AndIf} $0 < $2
    StrCpy $Code 3
    StrCpy $Wrong "$(NO_ROOM)"
  ${EndIf}
FunctionEnd

Function FolderChosen
  Call Examine
  ${If} $Wrong == ""
    Return
  ${EndIf}
  Call CleanUp
  ${If} $Code <> 6 ; was asked, and answered
    Call Tell
  ${EndIf}
  Abort
FunctionEnd

; Nothing of a new version stays that was not installed.
Function CleanUp
  SetOutPath "$TEMP"
  RMDir /r "${NEW}"
  RMDir "${OLD}"
  RMDir "$INSTDIR"
FunctionEnd

Function PutBack
  CreateDirectory "${NEW}"
  !insertmacro EachPart MoveBack
  Delete "${SWAPPING}"
FunctionEnd

; Exchanges old and new. The error flag says that it was not possible, and that all is as it was.
Function Exchange
  ClearErrors
  CreateDirectory "${OLD}"
  FileOpen $0 "${SWAPPING}" w
  FileClose $0
  IfErrors failed
  !insertmacro EachPart MoveIn
  Delete "${SWAPPING}"
  Return
failed:
  Call PutBack
  SetErrors
FunctionEnd

Function Unpack
  ${If} ${FileExists} "${SWAPPING}" ; a power cut while parts were exchanged
    Call PutBack
  ${EndIf}
  RMDir /r "${NEW}"
  RMDir /r "${OLD}"
  SetOutPath "${NEW}"
  File /r "${PROGRAM}/*.*"
  WriteUninstaller "${NEW}\uninstall.exe"
  FileOpen $0 "${NEW}\came-from.txt" w
  StrCpy $1 "$EXEDIR$\n"
  Call WriteUtf8
  FileClose $0
  SetOutPath "$INSTDIR"
FunctionEnd

; The new program tries itself with a data folder of its own: the clinic's data is not what is in question.
Function SelfCheck
  DetailPrint "$(CHECKING)"
  InitPluginsDir
  nsExec::ExecToStack '"${NEW}\clinic-library.exe" --data "$PLUGINSDIR\data" --self-check'
  Pop $0
  Pop $1
  ${If} $0 != 0
    StrCpy $Code 8
    StrCpy $Wrong "$(DOES_NOT_WORK)$\r$\n$\r$\n$1"
  ${EndIf}
FunctionEnd

Function TellWindows
  WriteRegStr HKCU "${OWN_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Clinic Library"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\ClinicLibrary.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The makers of Clinic Library"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${PROGRAM_KB}
  WriteRegStr HKCU "Software\Classes\.clinicpack" "" "${PACK_CLASS}"
  WriteRegStr HKCU "Software\Classes\.clinicpack" "Content Type" "application/vnd.clinic-library.pack"
  WriteRegStr HKCU "Software\Classes\${PACK_CLASS}" "" "$(PACK)"
  WriteRegStr HKCU "Software\Classes\${PACK_CLASS}\DefaultIcon" "" "$INSTDIR\ClinicLibrary.exe,0"
  WriteRegStr HKCU "Software\Classes\${PACK_CLASS}\shell\open\command" "" '"$INSTDIR\ClinicLibrary.exe" "%1"'
  ${RefreshShellIcons}
  CreateShortcut "$SMPROGRAMS\Clinic Library.lnk" "$INSTDIR\ClinicLibrary.exe"
FunctionEnd

Function PutOnDesktop
  CreateShortcut "$DESKTOP\Clinic Library.lnk" "$INSTDIR\ClinicLibrary.exe"
FunctionEnd

Section
  AddSize ${PROGRAM_KB} ; said on the first page: NSIS counts only what stands in a section itself
  StrCpy $Code 2
  ${If} ${Silent}
    Call Examine
  ${EndIf}
  ${If} $Wrong == ""
    StrCpy $Code 2
    Call Unpack
    Call SelfCheck
  ${EndIf}
  ${If} $Wrong == ""
    StrCpy $Code 5
    ${For} $R0 1 3 ; a virus scanner lets go of new files after a moment
      Call Exchange
      ${If} ${Errors}
        StrCpy $Wrong "$(IN_USE)"
        Sleep 1000
      ${Else}
        StrCpy $Wrong ""
        ${ExitFor}
      ${EndIf}
    ${Next}
  ${EndIf}
  ${If} $Wrong != ""
    Abort
  ${EndIf}
  RMDir /r "${OLD}"
  RMDir "${NEW}"
  Call TellWindows
SectionEnd

; Also called when NSIS itself gave up, because a file could not be written.
Function .onInstFailed
  ${If} $Wrong == ""
    StrCpy $Wrong "$(NOT_UNPACKED)"
  ${EndIf}
  Call CleanUp
  Call Tell
FunctionEnd

Function un.onInit
  !insertmacro TakeLanguage
FunctionEnd

Section Uninstall
  Call un.FindRunning
  ${If} $Wrong == ""
    SetOutPath "$TEMP"
    !insertmacro EachPart RemovePart
    RMDir /r "${NEW}"
    RMDir /r "${OLD}"
    Delete "${SWAPPING}"
    RMDir "$INSTDIR"
    ReadRegStr $0 HKCU "${OWN_KEY}" "InstallDir"
    ${If} $0 == $INSTDIR ; else these belong to a copy in another folder
      Delete "$SMPROGRAMS\Clinic Library.lnk"
      Delete "$DESKTOP\Clinic Library.lnk"
      DeleteRegKey HKCU "${UNINSTALL_KEY}"
      DeleteRegKey HKCU "${OWN_KEY}"
      DeleteRegKey HKCU "Software\Classes\${PACK_CLASS}"
      DeleteRegKey HKCU "Software\Classes\.clinicpack"
      ${un.RefreshShellIcons}
    ${EndIf}
  ${EndIf}
  ${If} $Wrong != ""
    Call un.Tell
    Abort
  ${EndIf}
  ${If} ${FileExists} "$LOCALAPPDATA\clinic-library"
    DetailPrint "$(REMOVED_TEXT)"
  ${EndIf}
SectionEnd
