/* SPDX-FileCopyrightText: 2026 The makers of Clinic Library
 * SPDX-License-Identifier: Apache-2.0
 *
 * `hold PATH`: opens a file or folder as a virus scanner does, so that nobody else may change or move it; says "held"
 * and stays until its input is closed. */
#include <stdio.h>
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    HANDLE held = count == 2 ? CreateFileW(words[1], GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING,
                                           FILE_FLAG_BACKUP_SEMANTICS, NULL)
                             : INVALID_HANDLE_VALUE;
    puts(held == INVALID_HANDLE_VALUE ? "cannot" : "held");
    fflush(stdout);
    while (getchar() != EOF)
        ;
    return 0;
}
