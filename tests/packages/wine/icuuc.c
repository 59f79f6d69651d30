/* SPDX-FileCopyrightText: 2026 The makers of Clinic Library
 * SPDX-License-Identifier: Apache-2.0
 *
 * For tests under Wine only, never in anything that is given to people: Wine 8 lacks the icuuc.dll of Windows 10, which
 * Qt loads for encodings that are neither UTF nor Latin-1. Here every one of its functions says "not there". */
__declspec(dllexport) const char marker[] = "CLINIC LIBRARY TEST STUB";

#define FILE_ACCESS_ERROR 4
#define FAILS(name) __declspec(dllexport) void *name(const char *text, int *error) { (void)text; if (error) *error = FILE_ACCESS_ERROR; return 0; }
#define NOTHING(name) __declspec(dllexport) void *name(void) { return 0; }

FAILS(ucnv_open)
FAILS(ucnv_getName)
NOTHING(ucnv_close)
NOTHING(ucnv_reset)
NOTHING(ucnv_getMaxCharSize)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(ucnv_toUnicode)
NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_toUCountPending)
NOTHING(ucnv_fromUCountPending)
NOTHING(ucnv_getStandardName)
NOTHING(ucnv_getAvailableName)
NOTHING(ucnv_countAvailable)
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
