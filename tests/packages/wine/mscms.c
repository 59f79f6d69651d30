/* SPDX-FileCopyrightText: 2026 The makers of Clinic Library
 * SPDX-License-Identifier: Apache-2.0
 *
 * For tests under Wine only, never in anything that is given to people: Wine 8 lacks some functions for colour
 * profiles of screens. Here there are no profiles. */
__declspec(dllexport) const char marker[] = "CLINIC LIBRARY TEST STUB";

#define NOTHING(name) __declspec(dllexport) void *name(void) { return 0; }

NOTHING(CloseColorProfile)
NOTHING(GetColorDirectoryW)
NOTHING(GetColorProfileFromHandle)
NOTHING(OpenColorProfileW)
NOTHING(WcsCreateIccProfile)
NOTHING(WcsGetDefaultColorProfile)
NOTHING(WcsGetDefaultColorProfileSize)
