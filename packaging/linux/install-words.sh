# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
#
# What install.sh says. %s are the words that it fills in: version, folder, file, megabytes needed and free.
# shellcheck shell=sh disable=SC1112,SC2034
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-en}}} in
    es*)
        usage='Escriba: sh "%s"   o, para quitar el programa, lo mismo con --uninstall'
        damaged='Este archivo no está entero: no se copió hasta el final. Cópielo otra vez.'
        running='Clinic Library está abierta. Cierre su ventana e inténtelo de nuevo.'
        no_right='No se puede escribir en %s. Pida al dueño de esa carpeta que lo permita.'
        no_room='No hay bastante sitio: hacen falta %s MB y hay %s MB libres. Libere sitio e inténtelo de nuevo.'
        no_xz='Falta el programa xz. Instale el paquete xz-utils e inténtelo de nuevo.'
        no_start='Los programas no pueden ejecutarse desde %s. Use el paquete .deb con un administrador.'
        broken='El programa nuevo no pasó su prueba y se quitó. Lo anterior sigue como estaba.'
        no_desktop='El programa está instalado, pero el menú no se pudo cambiar. Se abre con: %s'
        ready='Clinic Library %s está lista. La encuentra en el menú de programas.'
        removed='Clinic Library se quitó. Lo que hizo la clínica sigue en %s.'
        ;;
    fr*)
        usage='Tapez : sh "%s"   ou, pour retirer le programme, la même chose avec --uninstall'
        damaged='Ce fichier n’est pas entier : il n’a pas été copié jusqu’au bout. Copiez-le encore une fois.'
        running='Clinic Library est ouverte. Fermez sa fenêtre, puis réessayez.'
        no_right='Impossible d’écrire dans %s. Demandez-en le droit au propriétaire de ce dossier.'
        no_room='Il manque de la place : il faut %s Mo et il y a %s Mo libres. Libérez de la place, puis réessayez.'
        no_xz='Le programme xz manque. Installez le paquet xz-utils, puis réessayez.'
        no_start='Les programmes ne peuvent pas démarrer depuis %s. Utilisez le paquet .deb avec un administrateur.'
        broken='Le nouveau programme n’a pas réussi son essai et a été retiré. L’ancien est resté tel quel.'
        no_desktop='Le programme est installé, mais le menu n’a pas pu être changé. Il s’ouvre avec : %s'
        ready='Clinic Library %s est prête. Vous la trouvez dans le menu des programmes.'
        removed='Clinic Library a été retirée. Ce que le centre a fait reste dans %s.'
        ;;
    pt*)
        usage='Escreva: sh "%s"   ou, para retirar o programa, o mesmo com --uninstall'
        damaged='Este ficheiro não está inteiro: não foi copiado até ao fim. Copie-o outra vez.'
        running='A Clinic Library está aberta. Feche a janela e tente de novo.'
        no_right='Não é possível escrever em %s. Peça ao dono dessa pasta que o permita.'
        no_room='Não há espaço que chegue: são precisos %s MB e há %s MB livres. Liberte espaço e tente de novo.'
        no_xz='Falta o programa xz. Instale o pacote xz-utils e tente de novo.'
        no_start='Os programas não podem ser executados em %s. Use o pacote .deb com um administrador.'
        broken='O programa novo não passou na sua prova e foi retirado. O anterior ficou como estava.'
        no_desktop='O programa está instalado, mas o menu não pôde ser mudado. Abre-se com: %s'
        ready='A Clinic Library %s está pronta. Encontra-a no menu dos programas.'
        removed='A Clinic Library foi retirada. O que a clínica fez continua em %s.'
        ;;
    ar*)
        usage='اكتب: sh "%s"   ولإزالة البرنامج أضف --uninstall'
        damaged='هذا الملف غير كامل: لم يُنسخ إلى آخره. انسخه مرة أخرى.'
        running='Clinic Library مفتوح. أغلق نافذته ثم حاول مرة أخرى.'
        no_right='لا يمكن الكتابة في %s. اطلب الإذن من صاحب هذا المجلد.'
        no_room='المساحة لا تكفي: يلزم %s ميغابايت والمتاح %s ميغابايت. أفرغ مساحة ثم حاول مرة أخرى.'
        no_xz='البرنامج xz غير موجود. ثبّت الحزمة xz-utils ثم حاول مرة أخرى.'
        no_start='لا يمكن تشغيل البرامج من %s. استخدم الحزمة ‎.deb مع مسؤول النظام.'
        broken='لم يجتز البرنامج الجديد اختباره فأُزيل. وبقي القديم كما كان.'
        no_desktop='ثُبّت البرنامج، لكن تعذّر تغيير القائمة. يُفتح هكذا: %s'
        ready='Clinic Library %s جاهز. تجده في قائمة البرامج.'
        removed='أُزيل Clinic Library. وما أعدّته العيادة باقٍ في %s.'
        ;;
    *)
        usage='Type: sh "%s"   or, to remove the program, the same with --uninstall'
        damaged='This file is not whole: it was not copied to its end. Copy it again.'
        running='Clinic Library is open. Close its window and try again.'
        no_right='%s cannot be written. Ask the owner of that folder to allow it.'
        no_room='There is not enough room: %s MB are needed and %s MB are free. Make room and try again.'
        no_xz='The program xz is missing. Install the package xz-utils and try again.'
        no_start='Programs may not be run from %s. Use the .deb package with an administrator.'
        broken='The new program did not pass its check and was removed. What was there before is as it was.'
        no_desktop='The program is installed, but the menu could not be changed. Open it with: %s'
        ready='Clinic Library %s is ready. You find it in the menu of programs.'
        removed='Clinic Library was removed. What the clinic made is still in %s.'
        ;;
esac
