@echo off
rem Starts Clinic Library from the stick that this file lies on, whatever letter the stick has.
setlocal
set "program=%~dp0ClinicLibrary\ClinicLibrary.exe"
if not exist "%program%" goto missing
start "" "%program%" %*
if errorlevel 1 goto refused
exit /b 0

:missing
echo Clinic Library is not beside this file. Leave Start-ClinicLibrary.cmd on the stick
echo that it came with, beside the folder ClinicLibrary, or use another stick.
pause
exit /b 1

:refused
echo Windows did not start Clinic Library. Ask whoever looks after this computer, or
echo open START-HERE.html on this stick: it leads to pages that can be printed.
pause
exit /b 1
