@echo off
rem Starts Mawa, and first builds it where target\mawa.jar is missing or older than what it is made of.
rem MAWA_JAVA_OPTS holds further options for the Java virtual machine, for example -Xmx12g.
rem The same as the script `mawa` beside it, for Windows; the comments there say why. No parenthesis holds a path
rem here, because one like "Program Files (x86)" would close it.
setlocal
set "MAWA_HOME=%~dp0"
set "MAWA_HOME=%MAWA_HOME:~0,-1%"
set "MAWA_JAR=%MAWA_HOME%\target\mawa.jar"
set "MAWA_LOCK=%MAWA_HOME%\target\mawa.lock"

if defined JAVA_HOME goto javaHome
set "MAWA_JAVA=java.exe"
where java.exe >nul 2>&1 && goto javaFound
echo mawa: Java 17 or newer is needed, and no java is on the path. Install a JDK 17, or set JAVA_HOME. 1>&2
exit /b 1

:javaHome
set "MAWA_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%MAWA_JAVA%" goto javaFound
echo mawa: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Unset it, or point it at a JDK 17 or newer. 1>&2
exit /b 1

:javaFound
set "MAWA_VERSION=0"
for /f "tokens=3" %%v in ('""%MAWA_JAVA%" -version 2>&1 | findstr /c:" version ""') do set "MAWA_VERSION=%%~v"
set "MAWA_MAJOR=0"
for /f "delims=.-+" %%m in ("%MAWA_VERSION%") do set "MAWA_MAJOR=%%m"
if %MAWA_MAJOR% GEQ 17 goto javaFine
echo mawa: Java 17 or newer is needed, but %MAWA_JAVA% is Java %MAWA_VERSION%. Install a JDK 17, or set JAVA_HOME. 1>&2
exit /b 1

:javaFine
call :fresh && goto go
where mvn >nul 2>&1 && goto mavenFound
echo mawa: Maven is needed to build target\mawa.jar, and mvn is not on the path. 1>&2
exit /b 1

:mavenFound
if not exist "%MAWA_HOME%\target" mkdir "%MAWA_HOME%\target"
rem Making a folder succeeds for one only, so a folder is the lock.
set "MAWA_WAITED=0"
:lock
mkdir "%MAWA_LOCK%" 2>nul && goto locked
if %MAWA_WAITED%==0 echo Waiting for another build of Mawa ... 1>&2
set /a MAWA_WAITED+=1
ping -n 2 127.0.0.1 >nul
if %MAWA_WAITED% LEQ 1200 goto lock
echo mawa: another build has been holding %MAWA_LOCK% for 20 minutes. If there is none, remove that folder. 1>&2
exit /b 1

:locked
call :fresh && goto built
echo Building Mawa (once; about a minute) ... 1>&2
call mvn -B -q -f "%MAWA_HOME%\pom.xml" "-Dmawa.jar=%MAWA_HOME%\target\mawa-new.jar" ^
    -Dmaven.test.skip=true -Dcheckstyle.skip=true package <nul >"%MAWA_HOME%\target\mawa-build.log" 2>&1
if errorlevel 1 goto failed
move /y "%MAWA_HOME%\target\mawa-new.jar" "%MAWA_JAR%" >nul
if errorlevel 1 goto failed
:built
rmdir "%MAWA_LOCK%"

:go
"%MAWA_JAVA%" -XX:MaxRAMPercentage=50 -Dfile.encoding=UTF-8 "-Dmawa.home=%MAWA_HOME%" %MAWA_JAVA_OPTS% -jar "%MAWA_JAR%" %*
exit /b %ERRORLEVEL%

:failed
type "%MAWA_HOME%\target\mawa-build.log" 1>&2
echo mawa: the build failed; the reason stands above. 1>&2
rmdir "%MAWA_LOCK%"
exit /b 1

rem Succeeds where the jar is there and newer than everything that it is made of.
:fresh
if not exist "%MAWA_JAR%" exit /b 1
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:MAWA_JAR).LastWriteTimeUtc; foreach ($file in Get-ChildItem -Recurse -LiteralPath \"$env:MAWA_HOME\pom.xml\", \"$env:MAWA_HOME\src\main\") { if ($file.LastWriteTimeUtc -gt $jar) { exit 1 } }"
exit /b %ERRORLEVEL%
