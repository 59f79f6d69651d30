# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
#
# Tries a stick on a real Windows 10 or 11, as far as a script can: checksums, the program run from the stick, installing,
# searching, a PDF, the window, a copy that runs while another is installed, upgrading, uninstalling. RELEASE.md says
# what only a person can try.
#
#   powershell -ExecutionPolicy Bypass -File smoke.ps1 -Stick E:\ [-PreviousSetup ClinicLibrary-0.0.9-setup.exe]
#
# A line for each step; exit code 0 if all went well, 1 if something failed, 2 if it could not begin. It works in a folder
# of its own, never touches a clinic's data, and does not begin where Clinic Library is installed already.
param(
    [Parameter(Mandatory = $true)] [string] $Stick,
    [string] $PreviousSetup = ""
)

Set-StrictMode -Version 2
$ErrorActionPreference = "Stop"
$script:Failed = 0
$OwnKey = "HKCU:\Software\ClinicLibrary"
$UninstallKey = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\ClinicLibrary"
$PackKeys = @("HKCU:\Software\Classes\.clinicpack", "HKCU:\Software\Classes\ClinicLibrary.Pack")
$UserData = Join-Path $env:LOCALAPPDATA "clinic-library"
$StartMenuLink = Join-Path ([Environment]::GetFolderPath("Programs")) "Clinic Library.lnk"
$Accents = "Salud " + [char]0x00E9 + [char]0x00F1 + " " + [char]0x0639
$Work = Join-Path $env:TEMP ("clinic-library-smoke " + $Accents)
$Installed = Join-Path $Work "program"
$Data = Join-Path $Work "data"

function Step([string] $Name, [scriptblock] $Body) {
    $clock = [Diagnostics.Stopwatch]::StartNew()
    try {
        $said = & $Body
        Write-Output ("PASS  {0} ({1:n1} s) {2}" -f $Name, $clock.Elapsed.TotalSeconds, ($said -join " "))
    } catch {
        $script:Failed += 1
        Write-Output ("FAIL  {0}: {1}" -f $Name, $_.Exception.Message)
    }
}

# Runs a program without a window of its own; gives its output, and throws unless it ends as it should.
function Invoke-Program([string] $Path, [string] $Arguments, [int] $Expected = 0, [int] $Seconds = 120) {
    $start = New-Object Diagnostics.ProcessStartInfo
    $start.FileName = $Path
    $start.Arguments = $Arguments
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $start.StandardOutputEncoding = [Text.Encoding]::UTF8
    $process = [Diagnostics.Process]::Start($start)
    $errors = $process.StandardError.ReadToEndAsync()
    $output = $process.StandardOutput.ReadToEndAsync()
    if (-not $process.WaitForExit($Seconds * 1000)) {
        $process.Kill()
        throw "$Path did not end within $Seconds seconds"
    }
    if ($process.ExitCode -ne $Expected) {
        throw "$Path ended with $($process.ExitCode), not $Expected. $($output.Result) $($errors.Result)"
    }
    return $output.Result
}

function Install-Setup([string] $Setup, [int] $Expected = 0) {
    # /D= stands last and without quotes, whatever is in the path.
    Invoke-Program $Setup "/S /D=$Installed" $Expected 300 | Out-Null
}

function Open-Window([string] $Program, [string] $Arguments) {
    $wanted = @{ FilePath = $Program; PassThru = $true }
    if ($Arguments -ne "") { $wanted.ArgumentList = $Arguments } # an empty one is refused
    $process = Start-Process @wanted
    foreach ($try in 1..120) {
        $process.Refresh()
        if ($process.HasExited) { throw "the window ended by itself with $($process.ExitCode)" }
        if ($process.MainWindowHandle -ne [IntPtr]::Zero) { return $process }
        Start-Sleep -Milliseconds 250
    }
    $process.Kill()
    throw "no window within 30 seconds"
}

function Close-Window($Process) {
    $Process.CloseMainWindow() | Out-Null
    if (-not $Process.WaitForExit(30000)) {
        $Process.Kill()
        throw "the window did not close within 30 seconds"
    }
}

function Test-Program([string] $Folder, [string] $DataArguments) {
    $console = Join-Path $Folder "clinic-library.exe"
    $clock = [Diagnostics.Stopwatch]::StartNew()
    $found = Invoke-Program $console "$DataArguments --self-check"
    $seconds = $clock.Elapsed.TotalSeconds
    if ($found -match "NOT GOOD") { throw $found }
    $hits = Invoke-Program $console "$DataArguments search fever --json"
    if ($hits -notmatch "fever") { throw "search does not find fever" }
    $pdf = Join-Path $Work "handout.pdf"
    Invoke-Program $console "$DataArguments handout burns -o `"$pdf`"" | Out-Null
    $first = [Text.Encoding]::ASCII.GetString([IO.File]::ReadAllBytes($pdf), 0, 5)
    Remove-Item -LiteralPath $pdf
    if ($first -ne "%PDF-") { throw "the handout is no PDF" }
    return ("self-check {0:n1} s" -f $seconds)
}

# Every file with size and time in a folder; nothing for a folder that is not there.
function Get-Listing([string] $Folder) {
    if (-not (Test-Path -LiteralPath $Folder)) { return @() }
    Get-ChildItem -LiteralPath $Folder -Recurse -Force -ErrorAction SilentlyContinue |
        ForEach-Object { "{0} {1} {2}" -f $_.FullName, $_.LastWriteTimeUtc.Ticks, $_.Attributes }
}

# What a program could leave on a computer. Other programs write meanwhile: only names that can be ours count below.
function Get-Traces {
    $folders = @($env:APPDATA, $env:LOCALAPPDATA, [Environment]::GetFolderPath("MyDocuments"), $env:PUBLIC)
    $names = foreach ($folder in $folders) {
        Get-ChildItem -LiteralPath $folder -Recurse -Force -Depth 3 -ErrorAction SilentlyContinue |
            Where-Object { $_.FullName -notlike "$Work*" } | ForEach-Object { $_.FullName }
    }
    $keys = Get-ChildItem -Path "HKCU:\Software" -ErrorAction SilentlyContinue | ForEach-Object { $_.Name }
    return @($names) + @($keys) | Where-Object { $_ -match "clinic|qtproject|pyside|typst|\\python" }
}

function Assert-NoTraces($Before) {
    $new = @(Get-Traces | Where-Object { $Before -notcontains $_ })
    if ($new.Count -gt 0) { throw "left behind: $($new -join ', ')" }
}

# ---- before it begins ---------------------------------------------------------------------------------------

$Setup = @(Get-ChildItem -Path (Join-Path $Stick "install") -Filter "ClinicLibrary-*-setup.exe" -ErrorAction SilentlyContinue)
if ($Setup.Count -ne 1) {
    Write-Output "STOP  there is no stick with a setup.exe at $Stick"
    exit 2
}
if ((Test-Path $OwnKey) -or (Test-Path $UninstallKey)) {
    Write-Output "STOP  Clinic Library is installed here; use another account of this computer, or another computer"
    exit 2
}
if (Test-Path -LiteralPath $Work) { Remove-Item -LiteralPath $Work -Recurse -Force }
New-Item -ItemType Directory -Path $Work | Out-Null
$Setup = $Setup[0].FullName
$DataArguments = "--data `"$Data`""
$DataBefore = @(Get-Listing $UserData)
$TracesBefore = @(Get-Traces)
$windows = [Environment]::OSVersion.Version
Write-Output ("      Windows {0}, {1}, {2}" -f $windows, [Globalization.CultureInfo]::CurrentUICulture.Name, (Split-Path $Setup -Leaf))

# ---- the stick ----------------------------------------------------------------------------------------------

Step "checksums of the stick" {
    $lines = @(Get-Content -LiteralPath (Join-Path $Stick "SHA256SUMS"))
    foreach ($line in $lines) {
        $digest, $name = $line -split "  ", 2
        $real = (Get-FileHash -LiteralPath (Join-Path $Stick $name) -Algorithm SHA256).Hash
        if ($real -ne $digest) { throw "$name is not the file that was put on the stick" }
    }
    "$($lines.Count) files"
}

Step "Python and Qt are signed by their makers" {
    foreach ($name in "runtime\python311.dll", "lib\PySide6\Qt6Core.dll") {
        $signature = Get-AuthenticodeSignature -LiteralPath (Join-Path $Stick "ClinicLibrary\$name")
        if ($signature.Status -ne "Valid") { throw "$name`: $($signature.Status)" }
    }
}

$Portable = Join-Path $Work "portable"
Step "portable, from a folder with accents: nothing stays on the computer" {
    Copy-Item -LiteralPath (Join-Path $Stick "ClinicLibrary") -Destination $Portable -Recurse
    $said = Test-Program $Portable ""
    Close-Window (Open-Window (Join-Path $Portable "ClinicLibrary.exe") "")
    if (@(Get-ChildItem -LiteralPath (Join-Path $Portable "data")).Count -lt 2) { throw "nothing was kept in data" }
    Assert-NoTraces $TracesBefore
    $said
}

Step "Start-ClinicLibrary.cmd opens the window" {
    Copy-Item -LiteralPath (Join-Path $Stick "Start-ClinicLibrary.cmd") -Destination $Work
    Rename-Item -LiteralPath $Portable -NewName "ClinicLibrary"
    $start = Join-Path $Work "Start-ClinicLibrary.cmd"
    Start-Process -FilePath $env:ComSpec -ArgumentList "/c `"`"$start`"`"" -WindowStyle Hidden
    $opened = $null
    foreach ($try in 1..120) {
        $opened = Get-Process -Name "ClinicLibrary" -ErrorAction SilentlyContinue |
            Where-Object { $_.Path -like "$Work*" -and $_.MainWindowHandle -ne [IntPtr]::Zero } | Select-Object -First 1
        if ($opened) { break }
        Start-Sleep -Milliseconds 250
    }
    if (-not $opened) { throw "no window within 30 seconds" }
    Close-Window $opened
}

# ---- installed ----------------------------------------------------------------------------------------------

if ($PreviousSetup -ne "") {
    Step "the last release is installed" { Install-Setup (Resolve-Path -LiteralPath $PreviousSetup).Path }
}

Step "silent installation without an administrator" {
    Install-Setup $Setup
    if (-not (Test-Path -LiteralPath $StartMenuLink)) { throw "no entry in the start menu" }
}

Step "the installed program" { Test-Program $Installed $DataArguments }

Step "a running copy is left alone" {
    $window = Open-Window (Join-Path $Installed "ClinicLibrary.exe") $DataArguments
    try { Install-Setup $Setup 5 } finally { Close-Window $window }
}

Step "installed again over itself: data stays" {
    $note = Join-Path $Data "smoke.txt"
    Set-Content -LiteralPath $note -Value "kept"
    Install-Setup $Setup
    if ((Get-Content -LiteralPath $note) -ne "kept") { throw "data was touched" }
    Test-Program $Installed $DataArguments
}

Step "uninstalled: nothing left but data" {
    Start-Process -FilePath (Join-Path $Installed "uninstall.exe") -ArgumentList "/S" -Wait
    foreach ($try in 1..240) {
        if (-not (Test-Path -LiteralPath $Installed)) { break }
        Start-Sleep -Milliseconds 250
    }
    $left = @($Installed, $StartMenuLink, $OwnKey, $UninstallKey) + $PackKeys | Where-Object { Test-Path -LiteralPath $_ }
    if ($left) { throw "left behind: $($left -join ', ')" }
    if (-not (Test-Path -LiteralPath (Join-Path $Data "smoke.txt"))) { throw "data is gone" }
    Assert-NoTraces $TracesBefore
}

Step "the user's own data was never touched" {
    $now = @(Get-Listing $UserData)
    if (($now -join "`n") -ne ($DataBefore -join "`n")) { throw "$UserData changed" }
}

Remove-Item -LiteralPath $Work -Recurse -Force -ErrorAction SilentlyContinue
Write-Output ("{0} failed" -f $script:Failed)
exit ([int] ($script:Failed -gt 0))
