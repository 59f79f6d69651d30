; SPDX-FileCopyrightText: 2026 The makers of Clinic Library
; SPDX-License-Identifier: Apache-2.0
;
; What setup.exe and the uninstaller say, one block for each sentence. Short and plain: what is, and what to do.
; $0 free and $2 needed megabytes in NO_ROOM; $6 the installed version in NEWER and NEWER_ASK.

!macro Say Name English Spanish French Portuguese Arabic
  LangString ${Name} ${LANG_ENGLISH} "${English}"
  LangString ${Name} ${LANG_SPANISH} "${Spanish}"
  LangString ${Name} ${LANG_FRENCH} "${French}"
  LangString ${Name} ${LANG_PORTUGUESE} "${Portuguese}"
  LangString ${Name} ${LANG_ARABIC} "${Arabic}"
!macroend

!insertmacro Say WHERE \
  "Clinic Library is installed for you alone, into this folder. No administrator is needed. What the clinic made with an earlier version is kept." \
  "Clinic Library se instala solo para usted, en esta carpeta. No hace falta un administrador. Se conserva lo que la clínica hizo con una versión anterior." \
  "Clinic Library est installée pour vous seul, dans ce dossier. Aucun administrateur n’est nécessaire. Ce que le centre a fait avec une version précédente est conservé." \
  "A Clinic Library é instalada só para si, nesta pasta. Não é preciso um administrador. O que a clínica fez com uma versão anterior é mantido." \
  "يُثبَّت Clinic Library لك وحدك في هذا المجلد. لا حاجة إلى مسؤول النظام. ويبقى كل ما أعدّته العيادة بإصدار سابق."
!insertmacro Say CHECKING \
  "Trying the new program..." \
  "Probando el programa nuevo..." \
  "Essai du nouveau programme..." \
  "A experimentar o novo programa..." \
  "جارٍ تجربة البرنامج الجديد..."
!insertmacro Say READY \
  "Clinic Library is ready" \
  "Clinic Library está lista" \
  "Clinic Library est prête" \
  "A Clinic Library está pronta" \
  "Clinic Library جاهز"
!insertmacro Say READY_TEXT \
  "You find it in the Start menu. It needs no Internet." \
  "La encuentra en el menú Inicio. No necesita Internet." \
  "Vous la trouvez dans le menu Démarrer. Elle n’a pas besoin d’Internet." \
  "Encontra-a no menu Iniciar. Não precisa de Internet." \
  "تجده في قائمة ابدأ. ولا يحتاج إلى الإنترنت."
!insertmacro Say OPEN_NOW \
  "Open Clinic Library now" \
  "Abrir Clinic Library ahora" \
  "Ouvrir Clinic Library maintenant" \
  "Abrir a Clinic Library agora" \
  "افتح Clinic Library الآن"
!insertmacro Say ON_DESKTOP \
  "Put it on the desktop too" \
  "Ponerla también en el escritorio" \
  "La mettre aussi sur le bureau" \
  "Pôr também no ambiente de trabalho" \
  "ضعه على سطح المكتب أيضًا"
!insertmacro Say PACK \
  "Pack for Clinic Library" \
  "Paquete para Clinic Library" \
  "Paquet pour Clinic Library" \
  "Pacote para a Clinic Library" \
  "حزمة لبرنامج Clinic Library"
!insertmacro Say RUNNING \
  "Clinic Library is open. Close its window, then try again. If it is closed, a virus scanner may be reading it: wait a minute." \
  "Clinic Library está abierta. Cierre su ventana e inténtelo de nuevo. Si está cerrada, quizá la lee un antivirus: espere un minuto." \
  "Clinic Library est ouverte. Fermez sa fenêtre, puis réessayez. Si elle est fermée, un antivirus la lit peut-être : attendez une minute." \
  "A Clinic Library está aberta. Feche a janela e tente de novo. Se está fechada, talvez um antivírus a esteja a ler: espere um minuto." \
  "برنامج Clinic Library مفتوح. أغلق نافذته ثم حاول من جديد. إن كان مغلقًا فربما يفحصه برنامج مكافحة الفيروسات: انتظر دقيقة."
!insertmacro Say IN_USE \
  "Some files of Clinic Library are in use, so nothing was changed. Close it, wait a minute, then try again." \
  "Algunos archivos de Clinic Library están en uso; no se cambió nada. Ciérrela, espere un minuto e inténtelo de nuevo." \
  "Des fichiers de Clinic Library sont utilisés ; rien n’a été changé. Fermez-la, attendez une minute, puis réessayez." \
  "Alguns ficheiros da Clinic Library estão em uso; nada foi alterado. Feche-a, espere um minuto e tente de novo." \
  "بعض ملفات Clinic Library قيد الاستعمال، فلم يتغير شيء. أغلق البرنامج وانتظر دقيقة ثم حاول من جديد."
!insertmacro Say SETUP_RUNNING \
  "This installer is open already. Look for its window." \
  "Este instalador ya está abierto. Busque su ventana." \
  "Cet installateur est déjà ouvert. Cherchez sa fenêtre." \
  "Este instalador já está aberto. Procure a janela dele." \
  "برنامج التثبيت مفتوح. ابحث عن نافذته."
!insertmacro Say OLD_WINDOWS \
  "Clinic Library needs Windows 10 of 2018 (1809) or newer. On this computer use the ready PDFs of the stick: START-HERE.html." \
  "Clinic Library necesita Windows 10 de 2018 (1809) o posterior. En este equipo use los PDF de la memoria USB: START-HERE.html." \
  "Clinic Library demande Windows 10 de 2018 (1809) ou plus récent. Sur cet ordinateur, utilisez les PDF de la clé : START-HERE.html." \
  "A Clinic Library precisa do Windows 10 de 2018 (1809) ou mais recente. Neste computador use os PDF da pen: START-HERE.html." \
  "يحتاج Clinic Library إلى ويندوز 10 لعام 2018 ‏(1809) أو أحدث. على هذا الحاسوب استعمل ملفات PDF الموجودة على الذاكرة: START-HERE.html."
!insertmacro Say TOO_LONG \
  "The path of this folder is too long. Choose a shorter one, such as C:\ClinicLibrary." \
  "La ruta de esta carpeta es demasiado larga. Elija una más corta, como C:\ClinicLibrary." \
  "Le chemin de ce dossier est trop long. Choisissez-en un plus court, comme C:\ClinicLibrary." \
  "O caminho desta pasta é demasiado longo. Escolha um mais curto, como C:\ClinicLibrary." \
  "مسار هذا المجلد طويل جدًا. اختر مسارًا أقصر مثل C:\ClinicLibrary."
!insertmacro Say PORTABLE \
  "This folder holds a Clinic Library that is carried about. Choose another folder." \
  "Esta carpeta contiene una Clinic Library portátil. Elija otra carpeta." \
  "Ce dossier contient une Clinic Library portable. Choisissez un autre dossier." \
  "Esta pasta contém uma Clinic Library portátil. Escolha outra pasta." \
  "في هذا المجلد نسخة محمولة من Clinic Library. اختر مجلدًا آخر."
!insertmacro Say NOT_OURS \
  "There are other files in this folder. Choose an empty folder, or a new one." \
  "Hay otros archivos en esta carpeta. Elija una carpeta vacía o una nueva." \
  "Il y a d’autres fichiers dans ce dossier. Choisissez un dossier vide ou un nouveau." \
  "Há outros ficheiros nesta pasta. Escolha uma pasta vazia ou uma nova." \
  "في هذا المجلد ملفات أخرى. اختر مجلدًا فارغًا أو جديدًا."
!insertmacro Say CANNOT_WRITE \
  "Nothing can be written into this folder. Choose another one, such as a folder of your own." \
  "No se puede escribir en esta carpeta. Elija otra, por ejemplo una carpeta suya." \
  "Impossible d’écrire dans ce dossier. Choisissez-en un autre, par exemple un dossier à vous." \
  "Não se pode escrever nesta pasta. Escolha outra, por exemplo uma pasta sua." \
  "لا يمكن الكتابة في هذا المجلد. اختر مجلدًا آخر، مثل مجلد خاص بك."
!insertmacro Say NO_ROOM \
  "There is not enough room on this disk: $2 MB are needed, $0 MB are free. Make room, then try again. Nothing was changed." \
  "No hay sitio suficiente en este disco: se necesitan $2 MB y hay $0 MB libres. Haga sitio e inténtelo de nuevo. No se cambió nada." \
  "Pas assez de place sur ce disque : il faut $2 Mo, $0 Mo sont libres. Faites de la place, puis réessayez. Rien n’a été changé." \
  "Não há espaço suficiente neste disco: são precisos $2 MB e há $0 MB livres. Arranje espaço e tente de novo. Nada foi alterado." \
  "لا توجد مساحة كافية على هذا القرص: المطلوب $2 م.ب والمتاح $0 م.ب. وفّر مساحة ثم حاول من جديد. لم يتغير شيء."
!insertmacro Say NEWER \
  "A newer version ($6) is installed. Nothing was changed. To put ${VERSION} in its place, add /DOWNGRADE." \
  "Está instalada una versión más nueva ($6). No se cambió nada. Para poner la ${VERSION} en su lugar, añada /DOWNGRADE." \
  "Une version plus récente ($6) est installée. Rien n’a été changé. Pour mettre la ${VERSION} à sa place, ajoutez /DOWNGRADE." \
  "Está instalada uma versão mais recente ($6). Nada foi alterado. Para pôr a ${VERSION} no lugar dela, junte /DOWNGRADE." \
  "الإصدار المثبَّت أحدث ($6). لم يتغير شيء. لوضع ${VERSION} مكانه أضف ‎/DOWNGRADE."
!insertmacro Say NEWER_ASK \
  "A newer version ($6) is installed. Put the older ${VERSION} in its place? What the clinic made stays." \
  "Está instalada una versión más nueva ($6). ¿Poner la ${VERSION}, más antigua, en su lugar? Lo que hizo la clínica se conserva." \
  "Une version plus récente ($6) est installée. Mettre l’ancienne ${VERSION} à sa place ? Ce que le centre a fait est conservé." \
  "Está instalada uma versão mais recente ($6). Pôr a ${VERSION}, mais antiga, no lugar dela? O que a clínica fez é mantido." \
  "الإصدار المثبَّت أحدث ($6). هل تريد وضع الإصدار الأقدم ${VERSION} مكانه؟ يبقى ما أعدّته العيادة."
!insertmacro Say NOT_UNPACKED \
  "Not all files could be written: the disk may be full, or a virus scanner in the way. Nothing was changed. Make room, then try again." \
  "No se pudieron escribir todos los archivos: quizá el disco está lleno o lo impide un antivirus. No se cambió nada. Haga sitio e inténtelo de nuevo." \
  "Des fichiers n’ont pas pu être écrits : le disque est peut-être plein, ou un antivirus gêne. Rien n’a été changé. Faites de la place, puis réessayez." \
  "Nem todos os ficheiros puderam ser escritos: talvez o disco esteja cheio ou um antivírus o impeça. Nada foi alterado. Arranje espaço e tente de novo." \
  "تعذّرت كتابة بعض الملفات: ربما امتلأ القرص أو منعها برنامج مكافحة الفيروسات. لم يتغير شيء. وفّر مساحة ثم حاول من جديد."
!insertmacro Say DOES_NOT_WORK \
  "The new version does not work on this computer, so nothing was changed. Please show this text to whoever gave you the program:" \
  "La versión nueva no funciona en este equipo; no se cambió nada. Muestre este texto a quien le dio el programa:" \
  "La nouvelle version ne marche pas sur cet ordinateur ; rien n’a été changé. Montrez ce texte à qui vous a donné le programme :" \
  "A nova versão não funciona neste computador; nada foi alterado. Mostre este texto a quem lhe deu o programa:" \
  "الإصدار الجديد لا يعمل على هذا الحاسوب، فلم يتغير شيء. أرِ هذا النص لمن أعطاك البرنامج:"
!insertmacro Say REMOVE \
  "Clinic Library will be removed from this folder. What the clinic made with it stays." \
  "Se quitará Clinic Library de esta carpeta. Lo que la clínica hizo con ella se conserva." \
  "Clinic Library va être retirée de ce dossier. Ce que le centre a fait avec elle est conservé." \
  "A Clinic Library será removida desta pasta. O que a clínica fez com ela é mantido." \
  "سيُزال Clinic Library من هذا المجلد. ويبقى ما أعدّته العيادة به."
!insertmacro Say REMOVED \
  "Clinic Library is removed" \
  "Clinic Library se ha quitado" \
  "Clinic Library est retirée" \
  "A Clinic Library foi removida" \
  "أُزيل Clinic Library"
!insertmacro Say REMOVED_TEXT \
  "What the clinic made is kept in this folder: $LOCALAPPDATA\clinic-library$\r$\n$\r$\nDelete it by hand if nobody needs it any more." \
  "Lo que hizo la clínica se conserva en esta carpeta: $LOCALAPPDATA\clinic-library$\r$\n$\r$\nBórrela a mano si ya nadie la necesita." \
  "Ce que le centre a fait est conservé dans ce dossier : $LOCALAPPDATA\clinic-library$\r$\n$\r$\nSupprimez-le à la main si plus personne n’en a besoin." \
  "O que a clínica fez fica guardado nesta pasta: $LOCALAPPDATA\clinic-library$\r$\n$\r$\nApague-a à mão se já ninguém precisar dela." \
  "ما أعدّته العيادة محفوظ في هذا المجلد: $LOCALAPPDATA\clinic-library$\r$\n$\r$\nاحذفه بنفسك إن لم يعد أحد يحتاج إليه."
!insertmacro Say LEFT_OVER \
  "Some files are in use and could not be removed. Restart the computer, then delete this folder: $INSTDIR" \
  "Algunos archivos están en uso y no se pudieron quitar. Reinicie el equipo y borre esta carpeta: $INSTDIR" \
  "Des fichiers sont utilisés et n’ont pas pu être retirés. Redémarrez l’ordinateur, puis supprimez ce dossier : $INSTDIR" \
  "Alguns ficheiros estão em uso e não puderam ser removidos. Reinicie o computador e apague esta pasta: $INSTDIR" \
  "بعض الملفات قيد الاستعمال وتعذّرت إزالتها. أعد تشغيل الحاسوب ثم احذف هذا المجلد: $INSTDIR"
