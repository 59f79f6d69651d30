/* SPDX-FileCopyrightText: 2026 The makers of Clinic Library
 * SPDX-License-Identifier: Apache-2.0
 *
 * For tests under Wine only, never in anything that is given to people: Wine 8 lacks this library of Windows 10, from
 * which programs in Rust, such as Typst, take chance numbers. Here another one of Windows gives them. */
#include <windows.h>

__declspec(dllexport) const char marker[] = "CLINIC LIBRARY TEST STUB";

BOOLEAN NTAPI SystemFunction036(PVOID bytes, ULONG count); /* documented as RtlGenRandom */

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count)
{
    return SystemFunction036(bytes, (ULONG)count);
}
