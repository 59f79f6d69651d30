/* SPDX-FileCopyrightText: 2026 The makers of Clinic Library
 * SPDX-License-Identifier: Apache-2.0
 *
 * ClinicLibrary.exe (WINDOWED) and clinic-library.exe: run `-m desktop ARGUMENTS` by runtime\python311.dll, in this
 * process. The folder is found from the program's own place, so it works from any drive and under any name.
 * Exit code 9 and one sentence if the folder cannot work; otherwise what Python says. Whoever starts it
 * cannot make it load other code: no environment, registry or current folder is asked (python311._pth, -I).
 */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768 /* letters of a path, with the zero: no Windows takes more */
#define CANNOT_START 9
#ifndef FOLDER_MOST
#error "installers_windows.py says how many letters the folder may have"
#endif

typedef int (*py_main)(int, wchar_t **);

static const wchar_t *const needed[] = {L"runtime\\python311.dll", L"runtime\\python311._pth", L"lib", L"app\\desktop"};

struct words {
    WORD language;
    const wchar_t *incomplete;
    const wchar_t *too_long;
    const wchar_t *failed;
};

static const struct words spoken[] = {
    {LANG_SPANISH, L"Faltan archivos de Clinic Library. Instálela o cópiela de nuevo.",
     L"La ruta de la carpeta de Clinic Library es demasiado larga. Mueva la carpeta, por ejemplo a C:\\ClinicLibrary.",
     L"Clinic Library no pudo abrirse. Instálela o cópiela de nuevo. Para ver la causa, ejecute: clinic-library.exe --self-check"},
    {LANG_FRENCH, L"Il manque des fichiers de Clinic Library. Installez-la ou copiez-la à nouveau.",
     L"Le chemin du dossier de Clinic Library est trop long. Déplacez le dossier, par exemple vers C:\\ClinicLibrary.",
     L"Clinic Library n’a pas pu s’ouvrir. Installez-la ou copiez-la à nouveau. Pour voir la cause, lancez : clinic-library.exe --self-check"},
    {LANG_PORTUGUESE, L"Faltam ficheiros da Clinic Library. Instale-a ou copie-a de novo.",
     L"O caminho da pasta da Clinic Library é demasiado longo. Mova a pasta, por exemplo para C:\\ClinicLibrary.",
     L"A Clinic Library não pôde abrir. Instale-a ou copie-a de novo. Para ver a causa, execute: clinic-library.exe --self-check"},
    {LANG_ARABIC, L"ملفات Clinic Library ناقصة. ثبّت البرنامج أو انسخه من جديد.",
     L"مسار مجلد Clinic Library طويل جدًا. انقل المجلد، مثلًا إلى C:\\ClinicLibrary.",
     L"تعذّر فتح Clinic Library. ثبّت البرنامج أو انسخه من جديد. لمعرفة السبب شغّل: clinic-library.exe --self-check"},
    {LANG_ENGLISH, L"Files of Clinic Library are missing. Please install or copy it again.",
     L"The path of the Clinic Library folder is too long. Please move the folder, for example to C:\\ClinicLibrary.",
     L"Clinic Library could not open. Please install or copy it again. To see why, run: clinic-library.exe --self-check"},
};

/* In the language of the person's Windows, else in English, which stands last. */
static const struct words *own_words(void)
{
    WORD language = PRIMARYLANGID(GetUserDefaultUILanguage());
    size_t last = sizeof spoken / sizeof *spoken - 1, i = 0;
    while (i < last && spoken[i].language != language)
        i++;
    return &spoken[i];
}

static void tell(const wchar_t *sentence)
{
#ifdef WINDOWED
    UINT direction = own_words()->language == LANG_ARABIC ? MB_RTLREADING | MB_RIGHT : 0;
    MessageBoxW(NULL, sentence, L"Clinic Library", MB_ICONERROR | MB_SETFOREGROUND | direction);
#else
    char text[1024]; /* UTF-8, whatever the console's code page: a pipe or a log reads it */
    if (WideCharToMultiByte(CP_UTF8, 0, sentence, -1, text, sizeof text, NULL, NULL))
        fprintf(stderr, "clinic-library: %s\n", text);
#endif
}

/* This program's own folder with its last backslash; false if there is no saying. */
static int own_folder(wchar_t *folder)
{
    DWORD letters = GetModuleFileNameW(NULL, folder, LONGEST);
    wchar_t *last = letters && letters < LONGEST ? wcsrchr(folder, L'\\') : NULL;
    if (!last)
        return 0;
    last[1] = 0;
    return 1;
}

/* Python's entry, or what to tell instead. */
static py_main find_python(const wchar_t **wrong)
{
    static wchar_t folder[LONGEST], path[LONGEST + 64];
    *wrong = own_words()->incomplete;
    if (!own_folder(folder))
        return NULL;
    if (wcslen(folder) > FOLDER_MOST) { /* some of its files would be out of reach, here or on the next computer */
        *wrong = own_words()->too_long;
        return NULL;
    }
    for (size_t i = sizeof needed / sizeof *needed; i-- > 0;) {
        wcscat(wcscpy(path, folder), needed[i]);
        if (GetFileAttributesW(path) == INVALID_FILE_ATTRIBUTES)
            return NULL;
    }
    SetDllDirectoryW(L""); /* never a DLL from the current folder */
    HMODULE library = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH); /* needed[0] is in `path` */
    *wcsrchr(path, L'\\') = 0;
    AddDllDirectory(path); /* for parts in lib\ that need what lies beside Python, such as msvcp140.dll */
    return library ? (py_main)(void *)GetProcAddress(library, "Py_Main") : NULL;
}

static int run(void)
{
    static wchar_t *before[] = {L"-I", L"-X", L"utf8", L"-m", L"desktop"};
    const int more = sizeof before / sizeof *before;
    int given, count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    wchar_t **arguments = words ? calloc((size_t)(given + more + 1), sizeof *arguments) : NULL;
    const wchar_t *wrong = own_words()->failed;
    py_main python = arguments ? find_python(&wrong) : NULL;
    if (!python) {
        tell(wrong);
        return CANNOT_START;
    }
    arguments[count++] = words[0];
    for (int i = 0; i < more; i++)
        arguments[count++] = before[i];
    for (int i = 1; i < given; i++)
        arguments[count++] = words[i];
    int code = python(count, arguments);
#ifdef WINDOWED
    if (code != 0 && given == 1) /* a window that never came says nothing else */
        tell(own_words()->failed);
#endif
    return code;
}

#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, LPWSTR line, int show)
{
    (void)instance, (void)before, (void)line, (void)show;
    return run();
}
#else
int wmain(void)
{
    return run();
}
#endif
