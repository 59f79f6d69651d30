<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>About Clinic Library</source>
        <translation>Acerca de Clinic Library</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Clinic Library {version}</source>
        <translation>Clinic Library {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Trial build, not for passing on.</source>
        <translation>Versión de prueba, no para repartir.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>What is inside, and whose work it is</source>
        <translation>Qué hay dentro y de quién es</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Run from its source.</source>
        <translation>Se ejecuta desde su código fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Build of {day}.</source>
        <translation>Versión hecha el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Given out by {distributor}.</source>
        <translation>Entregado por {distributor}.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>By the makers of Clinic Library, free under the Apache License 2.0.</source>
        <translation>De los autores de Clinic Library, libre bajo la Licencia Apache 2.0.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>It has no network: it never connects to anything, and nothing about a patient is kept.</source>
        <translation>No usa la red: nunca se conecta a nada y no guarda nada de los pacientes.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Its window is made with Qt and PySide6, free under the GNU LGPL 3. Their files lie loose in its folder: anyone may exchange them.</source>
        <translation>Su ventana está hecha con Qt y PySide6, libres bajo la GNU LGPL 3. Sus archivos están sueltos en su carpeta: cualquiera puede cambiarlos.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>How to get the source</source>
        <translation>Cómo obtener el código fuente</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Licence of {part}</source>
        <translation>Licencia de {part}</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Own articles</source>
        <translation>Artículos p&amp;ropios</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Handout</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Library</source>
        <translation>B&amp;iblioteca</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>H&amp;elp</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Topics</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Titles from &amp;A to Z</source>
        <translation>Títulos de la &amp;A a la Z</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Complaints</source>
        <translation>&amp;Molestias</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;New and changed</source>
        <translation>&amp;Nuevo y cambiado</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Due for review</source>
        <translation>Por re&amp;visar</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Read lately</source>
        <translation>&amp;Leído hace poco</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;First page</source>
        <translation>&amp;Primera página</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>F&amp;orward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Find in &amp;this page</source>
        <translation>Buscar en &amp;esta página</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Sections of the article</source>
        <translation>&amp;Secciones del artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Keep as favourite</source>
        <translation>&amp;Guardar como favorito</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Read &amp;aloud</source>
        <translation>Leer en &amp;voz alta</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Next part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Larger text</source>
        <translation>Letra más &amp;grande</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>Letra más &amp;pequeña</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Normal text</source>
        <translation>Letra &amp;normal</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Lan&amp;guage of the window</source>
        <translation>Idio&amp;ma de la ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Add this article</source>
        <translation>&amp;Añadir este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;See and print</source>
        <translation>&amp;Ver e imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Save as P&amp;DF</source>
        <translation>Guardar como P&amp;DF</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Packs of articles</source>
        <translation>&amp;Paquetes de artículos</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Forget this session</source>
        <translation>&amp;Olvidar esta sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Loc&amp;k to reading and printing</source>
        <translation>&amp;Limitar a leer e imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Guide to this program</source>
        <translation>&amp;Guía de este programa</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Report of the last &amp;crash</source>
        <translation>Informe del último &amp;fallo</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;About this program</source>
        <translation>&amp;Acerca de este programa</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Approve for this clinic</source>
        <translation>Aprobar para esta clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>What you do here</source>
        <translation>Qué hace usted aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Nurse in charge, doctor, ...</source>
        <translation>Enfermera jefe, médico, ...</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Approved until now by</source>
        <translation>Aprobado hasta ahora por</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>&amp;Take back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Type your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>What you &amp;do here</source>
        <translation>Qué &amp;hace usted aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your name stands on the screen and on paper. It does not replace a medical review.</source>
        <translation>Su nombre aparece en la pantalla y en el papel. No reemplaza una revisión médica.</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <location filename="../../desktop/article_view.py"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/article_view.py"/>
        <source>Enlarge the picture</source>
        <translation>Ampliar el dibujo</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No favourite any more: {title}</source>
        <translation>Ya no es favorito: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>There are no articles in this language.</source>
        <translation>No hay artículos en este idioma.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>One complaint at a time. This does not examine or diagnose.</source>
        <translation>Una molestia a la vez. Esto no examina ni diagnostica.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No article of this language is listed by complaint yet. Search, or choose Topics.</source>
        <translation>Todavía no hay artículos de este idioma en la lista de molestias. Busque, o elija Temas.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No article of this language says when it was written.</source>
        <translation>Ningún artículo de este idioma dice cuándo se escribió.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Changed: edition {edition}</source>
        <translation>Cambiado: edición {edition}</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Overdue</source>
        <translation>Revisión atrasada</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Due in the next 90 days</source>
        <translation>Por revisar en los próximos 90 días</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Nothing is overdue, and nothing is due in the next 90 days.</source>
        <translation>Ninguna revisión está atrasada, y no hay ninguna en los próximos 90 días.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Only the first {count} are listed.</source>
        <translation>Solo se muestran los primeros {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Favourites are kept on this computer.</source>
        <translation>Los favoritos se guardan en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No favourites yet. Open an article and press the star.</source>
        <translation>Todavía no hay favoritos. Abra un artículo y pulse la estrella.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>What was read is not kept. The settings can switch that on.</source>
        <translation>No se guarda lo que se leyó. Puede activarlo en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Kept on this computer. The settings can switch that off.</source>
        <translation>Se guarda en esta computadora. Puede desactivarlo en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Nothing was read yet.</source>
        <translation>Todavía no se leyó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No longer on this computer</source>
        <translation>Ya no está en esta computadora</translation>
    </message>
</context>
<context>
    <name>CollectionBox</name>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Articles of the handout and their sections</source>
        <translation>Artículos de la hoja y sus secciones</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Print this article earlier</source>
        <translation>Imprimir antes este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Print this article later</source>
        <translation>Imprimir después este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Take this article out</source>
        <translation>Quitar este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Take all articles out</source>
        <translation>Quitar todos los artículos</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Line on top, such as: For new mothers</source>
        <translation>Línea de arriba, por ejemplo: Para madres recientes</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Line on top of the first page</source>
        <translation>Línea de arriba de la primera página</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>When to get help is always printed.</source>
        <translation>Cuándo buscar ayuda se imprime siempre.</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Collected for one handout</source>
        <translation>Reunidos para una hoja</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>This article: {title}</source>
        <translation>Este artículo: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Open an article, then print it here.</source>
        <translation>Abra un artículo e imprímalo aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Taken out: {title}</source>
        <translation>Quitado: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>All articles were taken out.</source>
        <translation>Se quitaron todos los artículos.</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>The first of them:</source>
        <translation>El primero de ellos:</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>The first article as it will be read</source>
        <translation>El primer artículo tal como se leerá</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>a folder of pages</source>
        <translation>una carpeta de páginas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Articles: {count}. Those that are here already are replaced; their texts are kept as versions.</source>
        <translation>Artículos: {count}. Los que ya están aquí se reemplazan; sus textos se guardan como versiones.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Bring in &amp;all ({count})</source>
        <translation>Traer &amp;todos ({count})</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Degree</source>
        <translation>Título profesional</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Field</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Take this person out</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Role of person {number}</source>
        <translation>Función de la persona {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Name of person {number}</source>
        <translation>Nombre de la persona {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Degree of person {number}</source>
        <translation>Título profesional de la persona {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Field of work of person {number}</source>
        <translation>Especialidad de la persona {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Take person {number} out</source>
        <translation>Quitar a la persona {number}</translation>
    </message>
</context>
<context>
    <name>CreditsField</name>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>&amp;Add a person</source>
        <translation>&amp;Añadir una persona</translation>
    </message>
</context>
<context>
    <name>DroppedList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Lines that do not stand in the text</source>
        <translation>Líneas que no están en el texto</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Put &amp;back</source>
        <translation>&amp;Volver a poner</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>The chosen lines stand in the text again</source>
        <translation>Las líneas elegidas vuelven a estar en el texto</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>&amp;Leave out</source>
        <translation>&amp;Dejar fuera</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>The line that is chosen in the page, on the left above</source>
        <translation>La línea elegida en la página, arriba a la izquierda</translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>There are words that were not saved: “{title}”. Go on writing there?</source>
        <translation>Hay palabras sin guardar: “{title}”. ¿Seguir escribiendo ahí?</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>Not saved yet. Your words are safe.</source>
        <translation>Sin guardar. Sus palabras están a salvo.</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>How it will be read</source>
        <translation>Cómo se leerá</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Write an article</source>
        <translation>Escribir un artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Edit the article</source>
        <translation>Editar el artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Give the article a title first.</source>
        <translation>Primero dé un título al artículo.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Save what you wrote?</source>
        <translation>¿Guardar lo que escribió?</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>A&amp;bout this article</source>
        <translation>&amp;Sobre este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
</context>
<context>
    <name>EditorFields</name>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Main message</source>
        <translation>Mensaje principal</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>What matters most, in one sentence</source>
        <translation>Lo más importante, en una frase</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>As people here call it, with commas between</source>
        <translation>Como lo llama la gente aquí, con comas</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Several people with a semicolon between</source>
        <translation>Varias personas, separadas por punto y coma</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>The language of an article that is kept cannot change.</source>
        <translation>El idioma de un artículo guardado no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;We wrote this, and other clinics may have it</source>
        <translation>&amp;Lo escribimos nosotros y otras clínicas pueden tenerlo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Choose a topic</source>
        <translation>Elija un tema</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;Other names</source>
        <translation>&amp;Otros nombres</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>To&amp;pics</source>
        <translation>Te&amp;mas</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>W&amp;ritten by</source>
        <translation>&amp;Escrito por</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>not in this page</source>
        <translation>no está en esta página</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Articles found: {count}</source>
        <translation>Artículos encontrados: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Did you mean “{corrected}”? Articles found for it: {count}</source>
        <translation>¿Quiso decir “{corrected}”? Artículos encontrados: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>No article says exactly that. These have its words.</source>
        <translation>Ningún artículo dice eso exactamente. Estos tienen sus palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>The sheet with this code comes from articles that are not on this computer.</source>
        <translation>La hoja con este código viene de artículos que no están en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Nothing found. Did you mean one of these?</source>
        <translation>No se encontró nada. ¿Quiso decir uno de estos?</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Nothing found. Try fewer or other words, or choose a topic:</source>
        <translation>No se encontró nada. Pruebe con menos palabras, con otras, o elija un tema:</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>The text of this sheet was withdrawn by its publisher. Throw the sheet away.</source>
        <translation>El editor retiró el texto de esta hoja. Tire la hoja.</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Withdrawn on {day}.</source>
        <translation>Retirado el {day}.</translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Nothing to look at.</source>
        <translation>Nada que revisar.</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>The folder that all computers reach</source>
        <translation>La carpeta a la que llegan todas las computadoras</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
</context>
<context>
    <name>HandoutDesk</name>
    <message>
        <location filename="../../desktop/handout_desk.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>See and print</source>
        <translation>Ver e imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Pages on the paper</source>
        <translation>Páginas en el papel</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>S&amp;hort copy</source>
        <translation>C&amp;opia corta</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>What to do at home, when and where to get help</source>
        <translation>Qué hacer en casa, cuándo y dónde buscar ayuda</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Both &amp;sides</source>
        <translation>Ambas &amp;caras</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Show &amp;without colours</source>
        <translation>Ver &amp;sin colores</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>P&amp;ages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>&amp;Printer</source>
        <translation>&amp;Impresora</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>&amp;Copies</source>
        <translation>Copi&amp;as</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>Páginas: {pages}. Hojas de papel: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Sheets for {copies} copies: {sheets}.</source>
        <translation>Hojas para {copies} copias: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>No printer is set up on this computer. Save the handout as PDF instead.</source>
        <translation>No hay impresora en esta computadora. Guarde la hoja como PDF.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Saves {count} of {sheets} sheets.</source>
        <translation>Ahorra {count} de {sheets} hojas.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>{layout} (sheets: {count})</source>
        <translation>{layout} (hojas: {count})</translation>
    </message>
</context>
<context>
    <name>HandoutPanel</name>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Packets</source>
        <translation>Juegos</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Articles that are often printed together</source>
        <translation>Artículos que se imprimen juntos a menudo</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>See and print</source>
        <translation>Ver e imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>The printed pages (Ctrl+P)</source>
        <translation>Las páginas impresas (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>Páginas: {pages}. Hojas de papel: {sheets}.</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bring in pages</source>
        <translation>Traer páginas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bring in a folder</source>
        <translation>Traer una carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bringing in {name}</source>
        <translation>Trayendo {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Brought in. The articles can be read now.</source>
        <translation>Listo. Los artículos ya se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>This broke off before it was done; try again. What is here already is replaced.</source>
        <translation>Se interrumpió antes de terminar; inténtelo otra vez. Lo que ya está aquí se reemplaza.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Not all of it was brought in:</source>
        <translation>No se trajo todo:</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Nothing was brought in:</source>
        <translation>No se trajo nada:</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Stopped. What was brought in before stays.</source>
        <translation>Detenido. Lo que se trajo antes se queda.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Bring in a page</source>
        <translation>Traer una página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Close without keeping this page? What you corrected is lost.</source>
        <translation>¿Cerrar sin guardar esta página? Lo que corrigió se pierde.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>The article as it will be read</source>
        <translation>El artículo tal como se leerá</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Skip this page</source>
        <translation>Saltar esta página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>{number} of {total}: {name}</source>
        <translation>{number} de {total}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Not in the text</source>
        <translation>No está en el texto</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Look at</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>This page is here already: “{title}”. Replace it? The text before stays among its versions.</source>
        <translation>Esta página ya está aquí: “{title}”. ¿Reemplazarla? El texto anterior queda entre sus versiones.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>{text}: which day is meant?</source>
        <translation>{text}: ¿qué día es?</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Grey lines do not stand in the article. To leave out another, choose it and press Delete.</source>
        <translation>Las líneas grises no están en el artículo. Para dejar fuera otra, elíjala y pulse Supr.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Into the clinic's own articles (Ctrl+Enter)</source>
        <translation>A los artículos propios de la clínica (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Stopped. Search goes on being prepared at the next start.</source>
        <translation>Detenido. La búsqueda se seguirá preparando al abrir de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Search could not be prepared. Start the program again.</source>
        <translation>No se pudo preparar la búsqueda. Abra el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>IndexingBar</name>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Preparing search</source>
        <translation>Preparando la búsqueda</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>{done} of {total} articles</source>
        <translation>{done} de {total} artículos</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Preparing search: {title}</source>
        <translation>Preparando la búsqueda: {title}</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>such as 3 February 2010</source>
        <translation>por ejemplo 3 de febrero de 2010</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>What it says, in one sentence</source>
        <translation>Lo que dice, en una frase</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last revised</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last reviewed</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>with commas between them</source>
        <translation>separados por comas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Rights held by</source>
        <translation>Derechos de</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>May be passed on</source>
        <translation>Se puede compartir</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>the address of the page</source>
        <translation>la dirección de la página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Interests of the author</source>
        <translation>Intereses del autor</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Notice of the page</source>
        <translation>Aviso de la página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Disclaimer of the page</source>
        <translation>Descargo de la página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>The page needs a title.</source>
        <translation>La página necesita un título.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Write the day like this: 3 February 2010.</source>
        <translation>Escriba el día así: 3 de febrero de 2010.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>In one &amp;sentence</source>
        <translation>En una &amp;frase</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>K&amp;ind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last &amp;revised</source>
        <translation>Último &amp;cambio</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last re&amp;viewed</source>
        <translation>Última &amp;revisión</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>P&amp;ublished</source>
        <translation>P&amp;ublicado</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>T&amp;opics</source>
        <translation>Te&amp;mas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Notice</source>
        <translation>&amp;Aviso</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Rights &amp;held by</source>
        <translation>Derec&amp;hos de</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Li&amp;cence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>May be &amp;passed on</source>
        <translation>Se puede com&amp;partir</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Where from</source>
        <translation>D&amp;e dónde</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Disclaimer</source>
        <translation>De&amp;scargo</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Compare these words with the owner of the key, by telephone or in person.</source>
        <translation>Compare estas palabras con el dueño de la clave, por teléfono o en persona.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Trust the key only if all six are the same, in this order.</source>
        <translation>Confíe en la clave solo si las seis son iguales y en este orden.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Trust this key</source>
        <translation>&amp;Confiar en esta clave</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Key of {name}</source>
        <translation>Clave de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>All keys of this window</source>
        <translation>Todas las teclas de esta ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>In the search box</source>
        <translation>En la casilla de búsqueda</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Choose an article</source>
        <translation>Elegir un artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Add it to the handout</source>
        <translation>Añadirlo a la hoja</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Empty the box</source>
        <translation>Vaciar la casilla</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Keys that are trusted here</source>
        <translation>Claves de confianza aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Packs that one of these keys signed can be installed. Packs of anybody else are refused.</source>
        <translation>Se pueden instalar los paquetes firmados con una de estas claves. Los demás se rechazan.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Add a key...</source>
        <translation>&amp;Añadir una clave...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Back to the packs</source>
        <translation>Volver a los paquetes</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Came with the program</source>
        <translation>Vino con el programa</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Added by your clinic</source>
        <translation>Añadida por su clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>No key is trusted here yet.</source>
        <translation>Todavía no hay claves de confianza aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Jump to a letter</source>
        <translation>Saltar a una letra</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Take the marked article out of this list (Delete)</source>
        <translation>Quitar de esta lista el artículo marcado (Supr)</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Lock to reading and printing</source>
        <translation>Limitar a leer e imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>New &amp;PIN</source>
        <translation>&amp;PIN nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN a&amp;gain</source>
        <translation>PIN &amp;otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Visitors can search, read and print. Nothing else is open to them.</source>
        <translation>Las visitas pueden buscar, leer e imprimir. Nada más está abierto para ellas.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>After three minutes without a touch, the first page comes back.</source>
        <translation>Tras tres minutos sin uso, vuelve la primera página.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>What is open now is closed. Unlocking and closing need the PIN.</source>
        <translation>Lo que está abierto ahora se cierra. Para desbloquear y cerrar hace falta el PIN.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Other programs are not locked: use a separate account of this computer for that.</source>
        <translation>Otros programas no quedan bloqueados: use para eso otra cuenta de esta computadora.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>The two PINs are not the same. Please type them again.</source>
        <translation>Los dos PIN no son iguales. Escríbalos de nuevo.</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Choose a picture</source>
        <translation>Elegir un dibujo</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Pictures</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Clinic Library</source>
        <translation>Clinic Library</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Handout</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Articles: {count}</source>
        <translation>Artículos: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>The search index is in memory only: its folder cannot be written.</source>
        <translation>El índice de búsqueda está solo en la memoria: su carpeta no admite escritura.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <location filename="../../desktop/editor_text.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>A note of your clinic</source>
        <translation>Una nota de su clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>It is shown and printed with the article. Write nothing about a patient here.</source>
        <translation>Se muestra y se imprime con el artículo. No escriba aquí nada de un paciente.</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <location filename="../../desktop/notices.py"/>
        <source>Nothing is kept: this place cannot be written</source>
        <translation>No se guarda nada: este lugar no admite escritura</translation>
    </message>
    <message>
        <location filename="../../desktop/notices.py"/>
        <source>Kept beside the program</source>
        <translation>Se guarda junto al programa</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <location filename="../../desktop/import_original.py"/>
        <source>The page as it came</source>
        <translation>La página tal como llegó</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../desktop/outline.py"/>
        <source>Sections of this article</source>
        <translation>Secciones de este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/outline.py"/>
        <source>Section: {heading}</source>
        <translation>Sección: {heading}</translation>
    </message>
</context>
<context>
    <name>OwnDesk</name>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Not saved yet: “{title}”</source>
        <translation>Sin guardar: “{title}”</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>&amp;Go on writing</source>
        <translation>&amp;Seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Edit this article</source>
        <translation>Editar este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>This article is from “{name}” and stays as it is. Make a copy of your own to change?</source>
        <translation>Este artículo es de “{name}” y se queda como está. ¿Hacer una copia propia para cambiarla?</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Delete “{name}”? You can bring it back.</source>
        <translation>¿Borrar “{name}”? Puede recuperarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Delete this article</source>
        <translation>Borrar este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Deleted: {title}</source>
        <translation>Borrado: {title}</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Bring in a page...</source>
        <translation>&amp;Traer una página...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Bring in a &amp;folder...</source>
        <translation>Traer una &amp;carpeta...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Write a new article</source>
        <translation>Escribir un artículo &amp;nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Edit this article</source>
        <translation>&amp;Editar este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Adapt this article</source>
        <translation>&amp;Adaptar este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Add a &amp;note...</source>
        <translation>Añadir una n&amp;ota...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>A&amp;pprove for this clinic...</source>
        <translation>A&amp;probar para esta clínica...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Earlier &amp;versions...</source>
        <translation>&amp;Versiones anteriores...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Delete this article...</source>
        <translation>&amp;Borrar este artículo...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Undo delete</source>
        <translation>&amp;Deshacer el borrado</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Undo delete: {title}</source>
        <translation>&amp;Deshacer el borrado: {title}</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Packs on this computer</source>
        <translation>Paquetes en esta computadora</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Install from a file...</source>
        <translation>&amp;Instalar desde un archivo...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Check &amp;all</source>
        <translation>Comprobar &amp;todo</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Copy to a &amp;stick...</source>
        <translation>Copiar a una &amp;memoria USB...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>S&amp;hare your own articles...</source>
        <translation>C&amp;ompartir sus artículos propios...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Keys...</source>
        <translation>&amp;Claves...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Go back</source>
        <translation>&amp;Volver atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>To the version before the last change</source>
        <translation>A la versión anterior al último cambio</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>No pack was installed from a file yet</source>
        <translation>Todavía no se instaló ningún paquete desde un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>The chosen pack</source>
        <translation>El paquete elegido</translation>
    </message>
</context>
<context>
    <name>PacketDesk</name>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>No packet is kept yet</source>
        <translation>Todavía no hay juegos guardados</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Keep these articles as a packet</source>
        <translation>Guardar estos artículos como juego</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Give these articles as a file</source>
        <translation>Dar estos artículos como archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Take a packet from a file</source>
        <translation>Tomar un juego de un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete the packet {name}</source>
        <translation>Borrar el juego {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Keep as a packet</source>
        <translation>Guardar como juego</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Name of the packet</source>
        <translation>Nombre del juego</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete the packet {name}? Its articles stay in this handout.</source>
        <translation>¿Borrar el juego {name}? Sus artículos se quedan en esta hoja.</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Give as a file</source>
        <translation>Dar como archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>There is a packet {name} already. Replace it?</source>
        <translation>Ya hay un juego {name}. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>PacksDesk</name>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Install a pack</source>
        <translation>Instalar un paquete</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>&amp;Add a key...</source>
        <translation>&amp;Añadir una clave...</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Installed: {pack}</source>
        <translation>Instalado: {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Its articles can be read now. Search is made ready behind the window.</source>
        <translation>Sus artículos ya se pueden leer. La búsqueda se prepara mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Copying {name}</source>
        <translation>Copiando {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>This version is in force again: {pack}</source>
        <translation>Vuelve a valer esta versión: {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Going back</source>
        <translation>Volviendo atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Remove {title} from this computer? It can be installed again from its file.</source>
        <translation>¿Quitar {title} de esta computadora? Se puede instalar otra vez desde su archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Removing</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Checking every byte</source>
        <translation>Comprobando cada byte</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Checking all packs</source>
        <translation>Comprobando todos los paquetes</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Repair from a file</source>
        <translation>Reparar desde un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>All packs are whole.</source>
        <translation>Todos los paquetes están completos.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Insert a stick with the same pack and repair it from there.</source>
        <translation>Conecte una memoria USB con el mismo paquete y repárelo desde ahí.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Something is damaged. Everything else works.</source>
        <translation>Algo está dañado. Todo lo demás funciona.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>&amp;Repair from a file...</source>
        <translation>&amp;Reparar desde un archivo...</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>This broke off before it was done. Nothing was changed; try again.</source>
        <translation>Se interrumpió antes de terminar. No cambió nada; inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Packs of articles</source>
        <translation>Paquetes de artículos</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <location filename="../../desktop/packs_dialog.py"/>
        <source>Packs of articles</source>
        <translation>Paquetes de artículos</translation>
    </message>
</context>
<context>
    <name>PageJob</name>
    <message>
        <location filename="../../desktop/printing.py"/>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <location filename="../../desktop/pdf_pages.py"/>
        <source>The printed pages</source>
        <translation>Las páginas impresas</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <location filename="../../desktop/panes.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>PaperBox</name>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Size of the text</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Short copy</source>
        <translation>Copia corta</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>What to do at home, when and where to get help</source>
        <translation>Qué hacer en casa, cuándo y dónde buscar ayuda</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Fit on one sheet</source>
        <translation>Que quepa en una hoja</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Leaves out sources first, then background, then care at home. Danger signs always stay.</source>
        <translation>Deja fuera primero las fuentes, luego las explicaciones, luego el cuidado en casa. Las señales de peligro se quedan siempre.</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Line for name and date</source>
        <translation>Línea para nombre y fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Questions to say it back</source>
        <translation>Preguntas para decirlo con sus palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Name, for this print only</source>
        <translation>Nombre, solo para esta impresión</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Name, or leave a blank line</source>
        <translation>Nombre, o deje una línea en blanco</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Your note, for this print only</source>
        <translation>Su nota, solo para esta impresión</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>When to come back</source>
        <translation>Cuándo volver</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>The day to come back</source>
        <translation>El día en que debe volver</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Printed once, kept nowhere.</source>
        <translation>Se imprime una vez, no se guarda.</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Check the clock of this computer. Until then, choose the day to come back yourself.</source>
        <translation>Revise el reloj de esta computadora. Hasta entonces, elija usted el día de volver.</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back: not said</source>
        <translation>Volver: no se dice</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back tomorrow</source>
        <translation>Volver mañana</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 3 days</source>
        <translation>Volver en 3 días</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in a week</source>
        <translation>Volver en una semana</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 2 weeks</source>
        <translation>Volver en 2 semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 4 weeks</source>
        <translation>Volver en 4 semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back on another day</source>
        <translation>Volver otro día</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>Picture</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Whole picture</source>
        <translation>&amp;Dibujo entero</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Some articles are withdrawn. They are shown in red and cannot be printed any more.</source>
        <translation>Algunos artículos fueron retirados. Se muestran en rojo y ya no se pueden imprimir.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Nothing changes: this pack is here already. Installing it again repairs it.</source>
        <translation>No cambia nada: este paquete ya está aquí. Instalarlo otra vez lo repara.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Your clinic added this key.</source>
        <translation>Su clínica añadió esta clave.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>This key came with the program.</source>
        <translation>Esta clave vino con el programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Newest article</source>
        <translation>Artículo más nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>{count} (an update: only what is new or changed)</source>
        <translation>{count} (una actualización: solo lo nuevo o cambiado)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>About this pack</source>
        <translation>Sobre este paquete</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>line {line}: </source>
        <translation>línea {line}: </translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>To &amp;look at: {count}</source>
        <translation>Por &amp;revisar: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <location filename="../../desktop/reading_aloud.py"/>
        <source>No voice of this computer speaks {language}.</source>
        <translation>Ninguna voz de esta computadora habla {language}.</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_aloud.py"/>
        <source>The voice of this computer does not answer. Try again later.</source>
        <translation>La voz de esta computadora no responde. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <location filename="../../desktop/recent_searches.py"/>
        <source>Searched before: {links}</source>
        <translation>Buscado antes: {links}</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Author, title or year</source>
        <translation>Autor, título o año</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>References of the library</source>
        <translation>Referencias de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>&amp;Cite it</source>
        <translation>&amp;Citarla</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>The library has no such reference.</source>
        <translation>La biblioteca no tiene esa referencia.</translation>
    </message>
</context>
<context>
    <name>ReferencesDesk</name>
    <message>
        <location filename="../../desktop/references_desk.py"/>
        <source>Save references</source>
        <translation>Guardar referencias</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>References of this article</source>
        <translation>Referencias de este artículo</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>About the selected reference</source>
        <translation>Sobre la referencia elegida</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>This article cites no studies.</source>
        <translation>Este artículo no cita estudios.</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Open an article to see its references.</source>
        <translation>Abra un artículo para ver sus referencias.</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy the selected reference in Vancouver style</source>
        <translation>Copiar la referencia elegida en estilo Vancouver</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy DOI</source>
        <translation>Copiar DOI</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Save all references of this article for a reference manager</source>
        <translation>Guardar todas las referencias de este artículo para un gestor de referencias</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>As RIS file</source>
        <translation>Como archivo RIS</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>As BibTeX file</source>
        <translation>Como archivo BibTeX</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>record checked</source>
        <translation>registro comprobado</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>record not checked</source>
        <translation>registro sin comprobar</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>RETRACTED</source>
        <translation>RETRACTADO</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>the beginning</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Cited in:</source>
        <translation>Citado en:</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Clinic Library</source>
        <translation>Clinic Library</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Whoever looks after this program can use this report. It holds nothing that you typed or read.</source>
        <translation>Quien cuida este programa puede usar este informe. No contiene nada de lo que usted escribió o leyó.</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search: type a few letters</source>
        <translation>Buscar: escriba unas letras</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search (Ctrl+K or /)</source>
        <translation>Buscar (Ctrl+K o /)</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>“{name}” is another name for this</source>
        <translation>“{name}” es otro nombre de esto</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>You may mean this by “{name}”</source>
        <translation>Quizá quiso decir esto con “{name}”</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>One of the texts about “{name}”</source>
        <translation>Uno de los textos sobre “{name}”</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Its code is {name}</source>
        <translation>Su código es {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} has this text. Throw it away</source>
        <translation>La hoja {name} tiene este texto. Tírela</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is still current</source>
        <translation>La hoja {name} sigue vigente</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is newer than this text</source>
        <translation>La hoja {name} es más nueva que este texto</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is out of date: its text has changed. Print it again</source>
        <translation>La hoja {name} está desactualizada: su texto cambió. Imprímala de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Withdrawn. Do not use it</source>
        <translation>Retirado. No lo use</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Date unknown</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Past its review date</source>
        <translation>Pasó su fecha de revisión</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Not reviewed by a clinician yet</source>
        <translation>Ningún profesional de la salud lo ha revisado todavía</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Clinic name</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Emergency number</source>
        <translation>Número de emergencia</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Text on paper</source>
        <translation>Letra en el papel</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Sources on handouts</source>
        <translation>Fuentes en las hojas</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Co&amp;unt printed copies, without names</source>
        <translation>Contar las copias &amp;impresas, sin nombres</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>If a text is withdrawn, this tells how many sheets of it were given away.</source>
        <translation>Si un texto se retira, esto dice cuántas hojas de él se entregaron.</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Text on the screen, in percent</source>
        <translation>Letra en la pantalla, en porcentaje</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Keep the last searches on this computer</source>
        <translation>&amp;Guardar las últimas búsquedas en esta computadora</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Keep the articles rea&amp;d last on this computer</source>
        <translation>Guardar los artículos leíd&amp;os hace poco en esta computadora</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Articles in</source>
        <translation>Artículos en</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Your clinic, printed on every page</source>
        <translation>Su clínica, impresa en cada página</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Clinic &amp;name</source>
        <translation>&amp;Nombre de la clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Op&amp;en</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Emergenc&amp;y number</source>
        <translation>Número de &amp;emergencia</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Without a number, handouts say: ask your clinic.</source>
        <translation>Sin un número, las hojas dicen: pregunte en su clínica.</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Handouts</source>
        <translation>Hojas para pacientes</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Pape&amp;r</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Text size</source>
        <translation>Tamaño de la let&amp;ra</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Lan&amp;guage of the window</source>
        <translation>Idio&amp;ma de la ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Articles &amp;in</source>
        <translation>Artíc&amp;ulos en</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Several computers</source>
        <translation>Varias computadoras</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Packs lie &amp;on</source>
        <translation>Los paquetes e&amp;stán en</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Another folder is used from the next start on. Each computer keeps its own keys.</source>
        <translation>Otra carpeta se usa desde el próximo inicio. Cada computadora conserva sus propias claves.</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>A&amp;bout this program</source>
        <translation>&amp;Acerca de este programa</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Passphrase once more</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Make the pack...</source>
        <translation>&amp;Hacer el paquete...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Make a &amp;new key...</source>
        <translation>Hacer una clave &amp;nueva...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Your own articles become a pack for other clinics. You sign it with a key of your clinic.</source>
        <translation>Sus artículos propios se vuelven un paquete para otras clínicas. Lo firma con una clave de su clínica.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The key is made now, once. Keep its passphrase: nobody can find it again for you.</source>
        <translation>La clave se hace ahora, una sola vez. Guarde su contraseña: nadie puede encontrarla por usted.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Your own articles become a pack for other clinics, signed with the key of your clinic.</source>
        <translation>Sus artículos propios se vuelven un paquete para otras clínicas, firmado con la clave de su clínica.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Key of {name}</source>
        <translation>Clave de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Give the key a name, such as that of your clinic.</source>
        <translation>Dé un nombre a la clave, por ejemplo el de su clínica.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The passphrase needs at least {count} letters.</source>
        <translation>La contraseña necesita al menos {count} letras.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Las dos contraseñas no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Type the passphrase of the key.</source>
        <translation>Escriba la contraseña de la clave.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Name of the key</source>
        <translation>Nom&amp;bre de la clave</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Once m&amp;ore</source>
        <translation>Otra &amp;vez</translation>
    </message>
</context>
<context>
    <name>SharingDesk</name>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Make a new key? Clinics that added the old one must add the new one too.</source>
        <translation>¿Hacer una clave nueva? Las clínicas que añadieron la antigua deben añadir también la nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Make a new key</source>
        <translation>Hacer una clave nueva</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>The stick, or a folder on it</source>
        <translation>La memoria USB, o una carpeta en ella</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Making the key of your clinic</source>
        <translation>Haciendo la clave de su clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Checking your articles and making the pack</source>
        <translation>Comprobando sus artículos y haciendo el paquete</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Saved in {folder}: {pack} and the key {key}.</source>
        <translation>Guardado en {folder}: {pack} y la clave {key}.</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Give them the key too, and read them these six words:</source>
        <translation>Deles también la clave y léales estas seis palabras:</translation>
    </message>
</context>
<context>
    <name>SixWords</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>The six words: {words}</source>
        <translation>Las seis palabras: {words}</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Ticked: the source is in the library already, and that entry is used. Untick it if they differ.</source>
        <translation>Marcado: la fuente ya está en la biblioteca y se usa esa entrada. Quite la marca si son distintas.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Sources of this page</source>
        <translation>Fuentes de esta página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>In the library, {by}: {text}</source>
        <translation>En la biblioteca, {by}: {text}</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>S&amp;taff</source>
        <translation>&amp;Personal</translation>
    </message>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>Unlock or close with the PIN</source>
        <translation>Desbloquear o cerrar con el PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>Locked to reading and printing</source>
        <translation>Limitado a leer e imprimir</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;Close the program</source>
        <translation>&amp;Cerrar el programa</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN forgotten? The command “clinic-library unlock” opens it.</source>
        <translation>¿Olvidó el PIN? La orden “clinic-library unlock” lo abre.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>That is not the PIN. Please try again.</source>
        <translation>Ese no es el PIN. Inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Too many wrong tries. Please wait {seconds} seconds.</source>
        <translation>Demasiados intentos fallidos. Espere {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo otra vez.</translation>
    </message>
</context>
<context>
    <name>StickDesk</name>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>The stick, or a folder on it</source>
        <translation>La memoria USB, o una carpeta en ella</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>The stick that the program came from</source>
        <translation>La memoria USB de la que vino el programa</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copying to the stick</source>
        <translation>Copiando a la memoria USB</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Waiting for the stick</source>
        <translation>Esperando la memoria USB</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copied: {pack}</source>
        <translation>Copiado: {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Not copied: {title}. It comes with the program, so every clinic has it.</source>
        <translation>No copiado: {title}. Viene con el programa, así que todas las clínicas lo tienen.</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copied to {folder}, and read back.</source>
        <translation>Copiado a {folder} y leído de vuelta.</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copy the &amp;program too...</source>
        <translation>Copiar también el &amp;programa...</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>T&amp;itle</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>&amp;Main message</source>
        <translation>&amp;Mensaje principal</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>A heading that says what the part is about</source>
        <translation>Un encabezado que dice de qué trata la parte</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the line a heading, smaller, or text again</source>
        <translation>Hacer de la línea un encabezado, uno menor, o texto otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the lines a list</source>
        <translation>Hacer de las líneas una lista</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the words bold (Ctrl+B)</source>
        <translation>Poner las palabras en negrita (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Put the lines into a box</source>
        <translation>Poner las líneas en un recuadro</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Say where this comes from</source>
        <translation>Decir de dónde viene esto</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>A line with ## is a heading, [@name] is a source. Leave what stands in { } as it is.</source>
        <translation>Una línea con ## es un encabezado, [@name] es una fuente. Deje como está lo que va entre { }.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Articles in</source>
        <translation>Artículos en</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>The language in which articles are looked for first</source>
        <translation>El idioma en que se buscan primero los artículos</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Own articles</source>
        <translation>Artículos propios</translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Find articles by</source>
        <translation>Buscar artículos por</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Ways to find an article (Ctrl+1 to Ctrl+7)</source>
        <translation>Formas de encontrar un artículo (Ctrl+1 a Ctrl+7)</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Complaints</source>
        <translation>Molestias</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>New and changed</source>
        <translation>Nuevo y cambiado</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Due for review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Read lately</source>
        <translation>Leído hace poco</translation>
    </message>
</context>
<context>
    <name>TrustDesk</name>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Remove the key of {name}? Packs that it signed are not shown any more.</source>
        <translation>¿Quitar la clave de {name}? Los paquetes que firmó ya no se muestran.</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <location filename="../../desktop/versions_desk.py"/>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_desk.py"/>
        <source>Edition {number}</source>
        <translation>Edición {number}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Earlier versions, the newest first</source>
        <translation>Versiones anteriores, la más nueva primero</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>There is no earlier version yet. The last ten are kept.</source>
        <translation>Todavía no hay versiones anteriores. Se guardan las últimas diez.</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>&amp;Bring this version back</source>
        <translation>&amp;Volver a esta versión</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>_PageWidget</name>
    <message>
        <location filename="../../desktop/pdf_pages.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Normal (12 pt)</source>
        <translation>Normal (12 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Clear (14 pt)</source>
        <translation>Clara (14 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Large (18 pt)</source>
        <translation>Grande (18 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Very large (24 pt)</source>
        <translation>Muy grande (24 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Three, short</source>
        <translation>Tres, cortas</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>One page on a side</source>
        <translation>Una página por cara</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Two small pages on a side</source>
        <translation>Dos páginas pequeñas por cara</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Booklet to fold</source>
        <translation>Folleto para doblar</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Illness or question of health</source>
        <translation>Enfermedad o tema de salud</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Decision between treatments</source>
        <translation>Decisión entre tratamientos</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Medicine</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Test or treatment, step by step</source>
        <translation>Examen o tratamiento, paso a paso</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>First aid</source>
        <translation>Primeros auxilios</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Guide to this program</source>
        <translation>Guía de este programa</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Left out: {parts} and {count} more.</source>
        <translation>No está: {parts} y {count} más.</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Left out: {parts}.</source>
        <translation>No está: {parts}.</translation>
    </message>
</context>
<context>
    <name>editor_words</name>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Be careful</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Do this</source>
        <translation>Haga esto</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It may be given to other clinics.</source>
        <translation>Se puede dar a otras clínicas.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It may be given to others, but not sold.</source>
        <translation>Se puede dar a otros, pero no vender.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It must not be given to other clinics.</source>
        <translation>No se debe dar a otras clínicas.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Nobody said whether other clinics may have it.</source>
        <translation>Nadie dijo si otras clínicas pueden tenerlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Write the main message: one plain sentence.</source>
        <translation>Escriba el mensaje principal: una frase sencilla.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The main message is too long. Say it in 200 letters.</source>
        <translation>El mensaje principal es muy largo. Dígalo en 200 letras.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Say who wrote it.</source>
        <translation>Diga quién lo escribió.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>A section is missing: {what}</source>
        <translation>Falta una sección: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Nothing stands under “{what}”.</source>
        <translation>No hay nada bajo “{what}”.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The heading “{what}” has a wrong size. Use the Heading button.</source>
        <translation>El encabezado “{what}” tiene un tamaño equivocado. Use el botón Encabezado.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Show the choices in a table.</source>
        <translation>Muestre las opciones en una tabla.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>First aid says first when to get help.</source>
        <translation>Primeros auxilios dice primero cuándo buscar ayuda.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The source {what} is not known. Choose it with the Source button.</source>
        <translation>La fuente {what} no se conoce. Elíjala con el botón Fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>A source cannot stand in the first line of a box.</source>
        <translation>Una fuente no puede estar en la primera línea de un recuadro.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>No source is named.</source>
        <translation>No se nombra ninguna fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>There is no article “{what}” to lead to.</source>
        <translation>No hay un artículo “{what}” al que llevar.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The picture {what} is missing.</source>
        <translation>Falta el dibujo {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Say in words what the picture {what} shows.</source>
        <translation>Diga con palabras lo que muestra el dibujo {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>No date says when it was last changed.</source>
        <translation>Ninguna fecha dice cuándo cambió por última vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It is hard to read. Use shorter words and sentences.</source>
        <translation>Es difícil de leer. Use palabras y frases más cortas.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>The program ended unexpectedly. What you saved and your settings are safe.</source>
        <translation>El programa terminó de repente. Lo que guardó y sus ajustes están a salvo.</translation>
    </message>
    <message>
        <location filename="../../desktop/errors.py"/>
        <source>This is our mistake, not yours. Your work is safe; please try again.</source>
        <translation>Es un error nuestro, no suyo. Su trabajo está a salvo; inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/errors.py"/>
        <source>Clinic Library</source>
        <translation>Clinic Library</translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>A handout for one person is filled in.</source>
        <translation>Hay una hoja con datos de una persona.</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Words of an article are not saved yet.</source>
        <translation>Hay palabras de un artículo sin guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forget that too?</source>
        <translation>¿Olvidar eso también?</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forget this session</source>
        <translation>Olvidar esta sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forgetting this session…</source>
        <translation>Olvidando esta sesión…</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forgotten: everything since the program was opened.</source>
        <translation>Olvidado: todo desde que se abrió el programa.</translation>
    </message>
</context>
<context>
    <name>import_words</name>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Medical reviewer</source>
        <translation>Revisor médico</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Specialist reviewer</source>
        <translation>Revisor especialista</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Local reviewer</source>
        <translation>Revisor local</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Yes, but not sold</source>
        <translation>Sí, pero no vender</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>No, only for this clinic</source>
        <translation>No, solo para esta clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>kept as: {field}</source>
        <translation>guardado como: {field}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>last revised</source>
        <translation>último cambio</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>last reviewed</source>
        <translation>última revisión</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>topics</source>
        <translation>temas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>rights</source>
        <translation>derechos</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>where from</source>
        <translation>de dónde</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>disclaimer</source>
        <translation>descargo</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>interests</source>
        <translation>intereses</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>details</source>
        <translation>detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Look for a newer edition, or have a clinician read it.</source>
        <translation>Busque una edición más nueva, o que la lea un profesional de la salud.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>If you know a date, type it under Kept.</source>
        <translation>Si conoce una fecha, escríbala en Guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Readers cannot check what it says. If the page has sources, put their lines back.</source>
        <translation>Los lectores no pueden comprobar lo que dice. Si la página tiene fuentes, vuelva a poner sus líneas.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>If the page has one, type it under Kept.</source>
        <translation>Si la página tiene uno, escríbalo en Guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Explain it when you hand it out. You can edit the text after keeping it.</source>
        <translation>Explíquelo al entregarlo. Puede editar el texto después de guardarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Keep and print it here. It never leaves in a pack or on a stick.</source>
        <translation>Guárdelo e imprímalo aquí. Nunca sale en un paquete ni en una memoria USB.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Ask who wrote it. Until you know, it never leaves in a pack or on a stick.</source>
        <translation>Pregunte quién lo escribió. Hasta saberlo, nunca sale en un paquete ni en una memoria USB.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>It is printed with the people who wrote it.</source>
        <translation>Se imprime con las personas que lo escribieron.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Tell the patient when to come back, or add it after keeping it.</source>
        <translation>Diga al paciente cuándo volver, o añádalo después de guardarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Look whether a source is missing.</source>
        <translation>Mire si falta una fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Its number stands at the end of the text. You can move it after keeping the page.</source>
        <translation>Su número está al final del texto. Puede moverlo después de guardar la página.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Choose the day above, or type it under Kept.</source>
        <translation>Elija el día arriba, o escríbalo en Guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>It is printed so. Nothing is lost.</source>
        <translation>Se imprime así. No se pierde nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same DOI</source>
        <translation>el mismo DOI</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same PubMed number</source>
        <translation>el mismo número de PubMed</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same title</source>
        <translation>el mismo título</translation>
    </message>
</context>
<context>
    <name>item_models</name>
    <message>
        <location filename="../../desktop/branch_model.py"/>
        <source>{title} (withdrawn)</source>
        <translation>{title} (retirado)</translation>
    </message>
    <message>
        <location filename="../../desktop/branch_model.py"/>
        <location filename="../../desktop/item_models.py"/>
        <source>ours</source>
        <translation>nuestro</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../desktop/labels.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>An article has {most} approvals at most; take an old one away.</source>
        <translation>Un artículo tiene como máximo {most} aprobaciones; retire una antigua.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>An approval needs the name of the person who gives it; type it.</source>
        <translation>Una aprobación necesita el nombre de quien la da; escríbalo.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>A name or role may have at most {most} letters on one line; shorten it.</source>
        <translation>Un nombre o función puede tener como máximo {most} letras en una línea; acórtelo.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>A note may have at most {most} letters; this one has {count}. Shorten it.</source>
        <translation>Una nota puede tener como máximo {most} letras; esta tiene {count}. Acórtela.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>The note holds signs that cannot be printed; type it anew.</source>
        <translation>La nota tiene signos que no se pueden imprimir; escríbala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} is not UTF-8 text; save it as UTF-8 and try again.</source>
        <translation>{where} no es texto UTF-8; guárdelo como UTF-8 e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} has no front matter; begin it with a line --- and end the front matter with ---.</source>
        <translation>{where} no tiene cabecera; comience con una línea --- y termine la cabecera con ---.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>it is not YAML</source>
        <translation>no es YAML</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}, line {line}: the front matter cannot be read ({reason}); mend that line.</source>
        <translation>{where}, línea {line}: no se puede leer la cabecera ({reason}); corrija esa línea.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the front matter must be lines of the form key: value.</source>
        <translation>{where}: la cabecera debe tener líneas de la forma campo: valor.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} uses YAML aliases (*name); write the words out instead.</source>
        <translation>{where} usa alias de YAML (*nombre); escriba las palabras completas.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the front matter has lists within lists within lists; write it flatter.</source>
        <translation>{where}: la cabecera tiene listas dentro de listas dentro de listas; escríbala más simple.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the id {id!r} may hold only small letters, digits and single hyphens.</source>
        <translation>{where}: el id {id!r} solo puede tener letras minúsculas, cifras y guiones sueltos.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} of {place} is missing; add it to the front matter.</source>
        <translation>falta el campo {key!r} de {place}; añádalo a la cabecera.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} is missing; add it to the front matter.</source>
        <translation>falta el campo {key!r}; añádalo a la cabecera.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} is wrong ({reason}); correct it in the front matter.</source>
        <translation>el campo {key!r} está mal ({reason}); corríjalo en la cabecera.</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The search of {title} could not be prepared; try again.</source>
        <translation>No se pudo preparar la búsqueda de {title}; inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The search of {pack} could not be prepared ({reason}); free some space in {folder} and start the program again.</source>
        <translation>No se pudo preparar la búsqueda de {pack} ({reason}); libere espacio en {folder} y abra el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The articles of {pack} were changed while their search was prepared; start the program again.</source>
        <translation>Los artículos de {pack} cambiaron mientras se preparaba su búsqueda; abra el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/check.py"/>
        <source>{folder} is not a folder; name the folder of a pack source, the one with pack.yaml.</source>
        <translation>{folder} no es una carpeta; nombre la carpeta con el contenido de un paquete, la que tiene pack.yaml.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the front matter's key {key!r} is not known; is it misspelt?</source>
        <translation>el campo {key!r} de la cabecera no se conoce; ¿está mal escrito?</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>there is no summary: one plain sentence with the main message.</source>
        <translation>no hay resumen: una frase sencilla con el mensaje principal.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the summary has {count} characters; {most} fit.</source>
        <translation>el resumen tiene {count} caracteres; caben {most}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>nobody is named as author.</source>
        <translation>no se nombra a ningún autor.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the article has no disclaimer of its own; ours is printed.</source>
        <translation>el artículo no tiene un descargo propio; se imprime el nuestro.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>nobody said whether this article may be passed on.</source>
        <translation>nadie dijo si este artículo se puede compartir.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the related article {related!r} is not in this pack.</source>
        <translation>el artículo relacionado {related!r} no está en este paquete.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>an article of kind {kind} needs a section marked {{{mark}}}.</source>
        <translation>un artículo del tipo {kind} necesita una sección marcada {{{mark}}}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>first aid says first when to get help.</source>
        <translation>primeros auxilios dice primero cuándo buscar ayuda.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the options need a table.</source>
        <translation>las opciones necesitan una tabla.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the section {heading!r} is empty.</source>
        <translation>la sección {heading!r} está vacía.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{text!r} is a title; begin sections with ##.</source>
        <translation>{text!r} es un título; comience las secciones con ##.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{text!r} skips a heading level.</source>
        <translation>{text!r} salta un nivel de encabezado.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the reference {key} is not in references.json.</source>
        <translation>la referencia {key} no está en references.json.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{certainty!r} is no certainty; use one of {certainties}.</source>
        <translation>{certainty!r} no es una certeza; use una de estas: {certainties}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a box's title cannot cite; cite in the text of the box.</source>
        <translation>el título de un recuadro no puede citar; cite en el texto del recuadro.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the article cites nothing.</source>
        <translation>el artículo no cita nada.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a claim of {certainty} certainty is not worded so: {sentence!r}</source>
        <translation>una afirmación de certeza {certainty} no se redacta así: {sentence!r}</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>there is no article {link!r}.</source>
        <translation>no hay un artículo {link!r}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is not in this pack.</source>
        <translation>el dibujo {name} no está en este paquete.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is larger than {megabytes} MB.</source>
        <translation>el dibujo {name} pasa de {megabytes} MB.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is no SVG or PNG that can be drawn.</source>
        <translation>el dibujo {name} no es un SVG o PNG que se pueda mostrar.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} has no words for those who cannot see it.</source>
        <translation>el dibujo {name} no tiene palabras para quienes no pueden verlo.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a paragraph has {count} words; split it.</source>
        <translation>un párrafo tiene {count} palabras; divídalo.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{found} looks like an emergency number; the clinic's own is printed instead.</source>
        <translation>{found} parece un número de emergencia; en su lugar se imprime el de la clínica.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{found} is printed as it stands.</source>
        <translation>{found} se imprime tal como está.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>hard to read: {method} {value}.</source>
        <translation>difícil de leer: {method} {value}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>neither `revised` nor `reviewed` is given.</source>
        <translation>no se da ni `revised` ni `reviewed`.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a review was due on {due}.</source>
        <translation>debía revisarse el {due}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>no medical reviewer is named.</source>
        <translation>no se nombra a ningún revisor médico.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>`{name}` lies in the future.</source>
        <translation>`{name}` está en el futuro.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>the text has {words} words; {least} to {most} are read.</source>
        <translation>el texto tiene {words} palabras; se leen de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>a sentence has {count} words; make two of it: {sentence!r}</source>
        <translation>una frase tiene {count} palabras; haga dos de ella: {sentence!r}</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{most} questions let a reader say it back.</source>
        <translation>{most} preguntas bastan para que el lector lo diga con sus palabras.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{count} of {all} sentences are passive; say who does it.</source>
        <translation>{count} de {all} frases son pasivas; diga quién lo hace.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{hard!r}: say {plain!r}.</source>
        <translation>{hard!r}: diga {plain!r}.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{promised!r} promises too much; say what was seen.</source>
        <translation>{promised!r} promete demasiado; diga lo que se vio.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{found} is given in a section without a source; cite it or take it out.</source>
        <translation>{found} se da en una sección sin fuente; cítela o quítelo.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{code!r} is no code of {system}.</source>
        <translation>{code!r} no es un código de {system}.</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name} has no item {key!r}.</source>
        <translation>{name} no tiene el punto {key!r}.</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name}, item {key}: {value!r} must be one of: {answers}.</source>
        <translation>{name}, punto {key}: {value!r} debe ser uno de estos: {answers}.</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name} was filled in, but {signed} is missing.</source>
        <translation>{name} se llenó, pero falta {signed}.</translation>
    </message>
    <message>
        <location filename="../../library/command_run.py"/>
        <source>Please check the clock of this computer: it says {day}.</source>
        <translation>Revise el reloj de esta computadora: dice {day}.</translation>
    </message>
    <message>
        <location filename="../../library/command_run.py"/>
        <source>{path} cannot be read ({reason}); check the name of the {what}.</source>
        <translation>{path} no se puede leer ({reason}); revise el nombre de: {what}.</translation>
    </message>
    <message>
        <location filename="../../library/drafting.py"/>
        <source>no font here can print {signs}.</source>
        <translation>ninguna letra de aquí puede imprimir {signs}.</translation>
    </message>
    <message>
        <location filename="../../library/editions.py"/>
        <source>An adaptation names what it is based on; leave `based_on` as it was.</source>
        <translation>Una adaptación nombra en qué se basa; deje `based_on` como estaba.</translation>
    </message>
    <message>
        <location filename="../../library/editions.py"/>
        <source>An adaptation has the rights of the article that it is based on; leave them as they were.</source>
        <translation>Una adaptación tiene los derechos del artículo en que se basa; déjelos como estaban.</translation>
    </message>
    <message>
        <location filename="../../library/exporting.py"/>
        <source>There are no articles in {unknown}; there are some in: {known}.</source>
        <translation>No hay artículos en {unknown}; hay algunos en: {known}.</translation>
    </message>
    <message>
        <location filename="../../library/exporting.py"/>
        <source>{folder} cannot be made ({reason}); choose another folder.</source>
        <translation>No se puede crear {folder} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../library/finding.py"/>
        <source>There is no article in the language "{only}"; there are: {listed}.</source>
        <translation>No hay artículos en el idioma "{only}"; hay en: {listed}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{name} is larger than {megabytes} MB; choose a smaller picture.</source>
        <translation>{name} pasa de {megabytes} MB; elija un dibujo más pequeño.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{path} cannot be read ({reason}); choose another picture.</source>
        <translation>{path} no se puede leer ({reason}); elija otro dibujo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{name} is no picture that can be printed; choose a PNG, JPEG or SVG file.</source>
        <translation>{name} no es un dibujo que se pueda imprimir; elija un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>No font here can print {signs}; an empty box stands on the paper instead.</source>
        <translation>Ninguna letra de aquí puede imprimir {signs}; en el papel queda un cuadro vacío.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The font {font} is missing or damaged; install the program again.</source>
        <translation>El archivo de letra {font} falta o está dañado; instale el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>There is nothing to print; add an article first.</source>
        <translation>No hay nada que imprimir; primero añada un artículo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The fonts of this program are missing or damaged; install the program again.</source>
        <translation>Los archivos de letra de este programa faltan o están dañados; instale el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <location filename="../../library/library.py"/>
        <location filename="../../library/packs/installed.py"/>
        <location filename="../../library/packs/store.py"/>
        <source>{title}: {reason}</source>
        <translation>{title}: {reason}</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The PDF is not tagged for screen readers ({reason}).</source>
        <translation>El PDF no está preparado para lectores de pantalla ({reason}).</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The logo of the clinic cannot be printed; choose another in the settings.</source>
        <translation>No se puede imprimir el logotipo de la clínica; elija otro en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>A picture is damaged; the handout is set without its pictures.</source>
        <translation>Un dibujo está dañado; la hoja se hace sin sus dibujos.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>Logo and pictures are damaged; the handout is set without them.</source>
        <translation>El logotipo y los dibujos están dañados; la hoja se hace sin ellos.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>{title}: there is no text in {wanted}; it is printed in {printed} only.</source>
        <translation>{title}: no hay texto en {wanted}; se imprime solo en {printed}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>{title}: the picture {picture} is missing.</source>
        <translation>{title}: falta el dibujo {picture}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>There is no packet "{name}"; there is: {there}.</source>
        <translation>No hay un juego "{name}"; hay: {there}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The packet</source>
        <translation>El juego</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The packets were kept by a newer program; install that one.</source>
        <translation>Un programa más nuevo guardó los juegos; instale ese programa.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} is too large for a packet; ask for the file again.</source>
        <translation>{name} es demasiado grande para un juego; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} was written by a newer program; install that one.</source>
        <translation>Un programa más nuevo escribió {name}; instale ese programa.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <location filename="../../library/importing/given_files.py"/>
        <location filename="../../library/packs/trust.py"/>
        <source>{path} cannot be read ({reason}); check the name of the file.</source>
        <translation>{path} no se puede leer ({reason}); revise el nombre del archivo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} is no packet of this program; ask for the file again.</source>
        <translation>{name} no es un juego de este programa; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{what} needs a name of at most {most} letters on one line; give it another.</source>
        <translation>{what} necesita un nombre de {most} letras como máximo, en una línea; póngale otro.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The line on top may have at most {most} letters on one line; shorten it.</source>
        <translation>La línea de arriba puede tener como máximo {most} letras en una línea; acórtela.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>A packet holds 1 to {most} articles; make several of it.</source>
        <translation>Un juego tiene de 1 a {most} artículos; haga varios juegos.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{what} names an article that there cannot be; ask for the file again.</source>
        <translation>{what} nombra un artículo que no puede existir; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/typesetter.py"/>
        <source>This handout cannot be typeset ({message}); run the check on its article.</source>
        <translation>No se puede componer esta hoja ({message}); ejecute la comprobación de su artículo.</translation>
    </message>
    <message>
        <location filename="../../library/import_commands.py"/>
        <source>{path} is no page; it was left aside.</source>
        <translation>{path} no es una página; se dejó aparte.</translation>
    </message>
    <message>
        <location filename="../../library/import_commands.py"/>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a number that the makers of the page gave it</source>
        <translation>un número que le dieron los autores de la página</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>the head of an e-mail</source>
        <translation>la cabecera de un correo electrónico</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>an address of the web site</source>
        <translation>una dirección del sitio web</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/gathering.py"/>
        <source>a link of the web site</source>
        <translation>un enlace del sitio web</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a message about cookies</source>
        <translation>un mensaje sobre cookies</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a trail of links</source>
        <translation>un camino de enlaces</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/html_places.py"/>
        <source>a button</source>
        <translation>un botón</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>the foot of a blog post</source>
        <translation>el pie de una entrada de blog</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/gathering.py"/>
        <source>the comment form</source>
        <translation>el formulario de comentarios</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a clock of the web browser</source>
        <translation>un reloj del navegador</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a button or link of the web site</source>
        <translation>un botón o enlace del sitio web</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>links of the web site</source>
        <translation>enlaces del sitio web</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a PDF file; open it, copy its text into a text file and import that</source>
        <translation>un archivo PDF; ábralo, copie su texto a un archivo de texto y traiga ese archivo</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a rich text file; open it, save it as .docx or .txt and import that</source>
        <translation>un archivo de texto enriquecido; ábralo, guárdelo como .docx o .txt y traiga ese archivo</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a file of an old Office program; open it there, save it as .docx and import that</source>
        <translation>un archivo de un Office antiguo; ábralo allí, guárdelo como .docx y traiga ese archivo</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a zip file, and no Word document; unpack it and import a page of it</source>
        <translation>un archivo zip, no un documento de Word; descomprímalo y traiga una página de él</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a picture; type what it says into a text file and import that</source>
        <translation>un dibujo; escriba lo que dice en un archivo de texto y traiga ese archivo</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>This is {name}.</source>
        <translation>Esto es {name}.</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>This file is not text, whatever its name says; choose the page itself.</source>
        <translation>Este archivo no es texto, diga lo que diga su nombre; elija la página misma.</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>There is no text in this file; choose another one.</source>
        <translation>No hay texto en este archivo; elija otro.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>A review was due on {due}: ask whether all of it still holds.</source>
        <translation>Debía revisarse el {due}: pregunte si todo sigue siendo válido.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page does not say when it was last revised or reviewed.</source>
        <translation>La página no dice cuándo cambió o se revisó por última vez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page names no sources.</source>
        <translation>La página no nombra fuentes.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The date "{text}" names no one day: say which is meant.</source>
        <translation>La fecha "{text}" no nombra un solo día: diga cuál es.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page has no disclaimer; the library's own is printed.</source>
        <translation>La página no tiene descargo; se imprime el de la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>It is hard to read: {method} {value}.</source>
        <translation>Es difícil de leer: {method} {value}.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>No section says when to get help.</source>
        <translation>Ninguna sección dice cuándo buscar ayuda.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>It may be used in this clinic, but not be passed on.</source>
        <translation>Se puede usar en esta clínica, pero no compartir.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>{sentence} {holder} holds the rights.</source>
        <translation>{sentence} Los derechos son de {holder}.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page does not say whether it may be passed on.</source>
        <translation>La página no dice si se puede compartir.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The author states an interest of their own; read it before you use the page.</source>
        <translation>El autor declara un interés propio; léalo antes de usar la página.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The mark "{mark}" leads to no reference; it stays as text.</source>
        <translation>La marca "{mark}" no lleva a ninguna referencia; se queda como texto.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The text nowhere cites: {known}</source>
        <translation>El texto no cita en ningún lugar: {known}</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>Kept as it stands: {literal}</source>
        <translation>Guardado tal como está: {literal}</translation>
    </message>
    <message>
        <location filename="../../library/importing/front_matter.py"/>
        <source>{name}: the front matter has lists within lists within lists; write it flatter.</source>
        <translation>{name}: la cabecera tiene listas dentro de listas dentro de listas; escríbala más simple.</translation>
    </message>
    <message>
        <location filename="../../library/importing/front_matter.py"/>
        <source>{name}: the front matter cannot be read ({reason}); mend it or delete it.</source>
        <translation>{name}: no se puede leer la cabecera ({reason}); corríjala o bórrela.</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>a label; what it says is kept</source>
        <translation>una etiqueta; se guarda lo que dice</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>where a blog filed the page</source>
        <translation>dónde un blog clasificó la página</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>the author's note; its sentences are kept</source>
        <translation>la nota del autor; se guardan sus frases</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>said a second time</source>
        <translation>dicho por segunda vez</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>its date can be read in more than one way; say which day is meant</source>
        <translation>su fecha se puede leer de más de una forma; diga qué día es</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>a heading with nothing under it</source>
        <translation>un encabezado sin nada debajo</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>left out by you</source>
        <translation>dejado fuera por usted</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a list of the page's own headings</source>
        <translation>una lista de los encabezados de la página</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the copyright line, as links do</source>
        <translation>está debajo de la línea de derechos, como los enlaces</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a heading that holds the page together</source>
        <translation>un encabezado que reúne toda la página</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a heading of the web site</source>
        <translation>un encabezado del sitio web</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the comments</source>
        <translation>está debajo de los comentarios</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the references and credits</source>
        <translation>está debajo de las referencias y los créditos</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>who wrote the page</source>
        <translation>quién escribió la página</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>the address of the page</source>
        <translation>la dirección de la página</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{folder} holds more than {most} pages; import some of its folders.</source>
        <translation>{folder} tiene más de {most} páginas; traiga algunas de sus carpetas.</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{folder} holds no pages (text, Markdown, HTML, Word); name another folder.</source>
        <translation>{folder} no tiene páginas (texto, Markdown, HTML, Word); nombre otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{name} is larger than {megabytes} MB; that is no page.</source>
        <translation>{name} pasa de {megabytes} MB; eso no es una página.</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{filename} cannot be read ({reason}); check the name of the folder.</source>
        <translation>{filename} no se puede leer ({reason}); revise el nombre de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_blocks.py"/>
        <source>pictures of this page are not taken in</source>
        <translation>los dibujos de esta página no se traen</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>a menu of the web site</source>
        <translation>un menú del sitio web</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>the foot of the web page</source>
        <translation>el pie de la página web</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>beside the article</source>
        <translation>al lado del artículo</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>a form</source>
        <translation>un formulario</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>struck through on the page</source>
        <translation>tachado en la página</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>words in a drawing</source>
        <translation>palabras en un dibujo</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>buttons to share</source>
        <translation>botones para compartir</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>an advertisement</source>
        <translation>un anuncio</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_tree.py"/>
        <source>This web page cannot be read; open it, copy its text into a text file and import that.</source>
        <translation>Esta página web no se puede leer; ábrala, copie su texto a un archivo de texto y traiga ese archivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_tree.py"/>
        <source>This page is nested too deep to be read; save it again as text and import that.</source>
        <translation>Esta página tiene demasiados niveles para leerla; guárdela de nuevo como texto y traiga ese archivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is empty; choose another file.</source>
        <translation>{name} está vacío; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is larger than {most} MB, more than one page can be; import its parts.</source>
        <translation>{name} pasa de {most} MB, más de lo que puede tener una página; traiga sus partes.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>There are no words in {name}; choose another file.</source>
        <translation>No hay palabras en {name}; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has more than {most:,} lines, more than one page has; import its parts.</source>
        <translation>{name} tiene más de {most:,} líneas, más de las que tiene una página; traiga sus partes.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is a collection of MedlinePlus topics; import it as a file by itself.</source>
        <translation>{name} es una colección de temas de MedlinePlus; tráigala sola, como archivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is XML of a kind that is not known here; save the page as HTML or text.</source>
        <translation>{name} es XML de un tipo que aquí no se conoce; guarde la página como HTML o texto.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has more than {most:,} letters, more than one page can have; import its parts.</source>
        <translation>{name} tiene más de {most:,} letras, más de las que puede tener una página; traiga sus partes.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has a line of more than {most:,} letters, as no page has; break it into paragraphs.</source>
        <translation>{name} tiene una línea de más de {most:,} letras, como ninguna página; divídala en párrafos.</translation>
    </message>
    <message>
        <location filename="../../library/importing/json_ld.py"/>
        <source>honorificSuffix</source>
        <translation>honorificSuffix</translation>
    </message>
    <message>
        <location filename="../../library/importing/json_ld.py"/>
        <source>medicalSpecialty</source>
        <translation>medicalSpecialty</translation>
    </message>
    <message>
        <location filename="../../library/importing/json_ld.py"/>
        <source>affiliation</source>
        <translation>affiliation</translation>
    </message>
    <message>
        <location filename="../../library/importing/main_text.py"/>
        <source>not part of the article's text</source>
        <translation>no es parte del texto del artículo</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>a remark that is not shown</source>
        <translation>una observación que no se muestra</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>only a line</source>
        <translation>solo una raya</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>about the page; kept beside its text</source>
        <translation>sobre la página; se guarda junto a su texto</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>about the page; the library has no place for it</source>
        <translation>sobre la página; la biblioteca no tiene lugar para ello</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>{name} holds more than {most} pages; import parts of it.</source>
        <translation>{name} tiene más de {most} páginas; traiga partes de él.</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>There is no text in {name}; choose another file.</source>
        <translation>No hay texto en {name}; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>{bibliography} beside the page cannot be read; mend it or take it away.</source>
        <translation>{bibliography}, junto a la página, no se puede leer; corríjalo o quítelo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>a footnote; kept as a reference</source>
        <translation>una nota al pie; se guarda como referencia</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>the address of a link</source>
        <translation>la dirección de un enlace</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>the picture does not lie beside the page, or is no PNG</source>
        <translation>el dibujo no está junto a la página, o no es PNG</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name} changed while it was read; try again.</source>
        <translation>{name} cambió mientras se leía; inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name} holds no topics; get the file again.</source>
        <translation>{name} no tiene temas; consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name}, line {sourceline}: a topic has no {attribute}; get the file again.</source>
        <translation>{name}, línea {sourceline}: un tema no tiene {attribute}; consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>who stands behind the text</source>
        <translation>quién responde por el texto</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} cannot be read ({reason}); check the disk or stick.</source>
        <translation>{name} no se puede leer ({reason}); revise el disco o la memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is larger than {megabytes} MB; split it into several files.</source>
        <translation>{name} pasa de {megabytes} MB; divídalo en varios archivos.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} holds a topic that is too large to be one; get the file again.</source>
        <translation>{name} tiene un tema demasiado grande para ser uno solo; consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} defines abbreviations of its own (entities), which MedlinePlus does not; get the file again.</source>
        <translation>{name} define abreviaturas propias (entidades), y MedlinePlus no lo hace; consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is no file of MedlinePlus topics: it does not begin with &lt;{root}&gt;.</source>
        <translation>{name} no es un archivo de temas de MedlinePlus: no comienza con &lt;{root}&gt;.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is damaged or not whole (line {line}); copy it again. Nothing was taken from it.</source>
        <translation>{name} está dañado o incompleto (línea {line}); cópielo de nuevo. No se tomó nada de él.</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>only PNG pictures can be taken in</source>
        <translation>solo se pueden traer dibujos PNG</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture is too large or damaged</source>
        <translation>el dibujo es demasiado grande o está dañado</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the page has too many pictures</source>
        <translation>la página tiene demasiados dibujos</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture in the page cannot be read</source>
        <translation>no se puede leer el dibujo de la página</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture was not saved with the page</source>
        <translation>el dibujo no se guardó con la página</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture does not lie beside the page</source>
        <translation>el dibujo no está junto a la página</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>a bullet without words</source>
        <translation>una viñeta sin palabras</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>a drawn line</source>
        <translation>una raya dibujada</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>the number of a page</source>
        <translation>el número de una página</translation>
    </message>
    <message>
        <location filename="../../library/importing/sorting.py"/>
        <source>A corrected field has no value that it can have ({reason}); correct it once more.</source>
        <translation>Un campo corregido tiene un valor que no puede tener ({reason}); corríjalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>too long to stand on top of a page</source>
        <translation>demasiado largo para estar arriba de una página</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>stands on top</source>
        <translation>está arriba</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>this is no date</source>
        <translation>esto no es una fecha</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the day it was first published</source>
        <translation>el día en que se publicó por primera vez</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>a code of the subject</source>
        <translation>un código del tema</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>no code that an article can be found by</source>
        <translation>no es un código por el que se pueda encontrar un artículo</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>a link to the Internet; what other sites say may not be copied</source>
        <translation>un enlace a Internet; no está permitido copiar lo que dicen otros sitios</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the topic it stands under</source>
        <translation>el tema al que pertenece</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>another article</source>
        <translation>otro artículo</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>this topic is not in the library</source>
        <translation>este tema no está en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the same topic in another language</source>
        <translation>el mismo tema en otro idioma</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>texts in other languages are on the Internet</source>
        <translation>hay textos en otros idiomas en Internet</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the program does not know this part</source>
        <translation>el programa no conoce esta parte</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_ids.py"/>
        <source>{name} holds a topic twice; get the file again.</source>
        <translation>{name} tiene un tema dos veces; consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/web_page.py"/>
        <source>There are no words in this web page; open it, copy its text into a text file and import that.</source>
        <translation>No hay palabras en esta página web; ábrala, copie su texto a un archivo de texto y traiga ese archivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the header of the pages</source>
        <translation>la cabecera de las páginas</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the footer of the pages</source>
        <translation>el pie de las páginas</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>a comment in the document</source>
        <translation>un comentario en el documento</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>in a box or a formula that cannot be read in its place</source>
        <translation>en un recuadro o una fórmula que no se puede leer en su lugar</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>There are no words in this Word document; choose another one.</source>
        <translation>No hay palabras en este documento de Word; elija otro.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the picture is not in the document</source>
        <translation>el dibujo no está en el documento</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document is damaged; open it in Word, save it again and try once more.</source>
        <translation>Este documento de Word está dañado; ábralo en Word, guárdelo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document has a password or is of an old Word; open it there, save it as .docx without one and try again.</source>
        <translation>Este documento de Word tiene contraseña o es de un Word antiguo; ábralo allí, guárdelo como .docx sin contraseña e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This file is no Word document; open it in its own program, save it as .docx or .txt and import that.</source>
        <translation>Este archivo no es un documento de Word; ábralo en su propio programa, guárdelo como .docx o .txt y traiga ese archivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document holds instructions that no Word writes; ask for it from whoever made it.</source>
        <translation>Este documento de Word tiene instrucciones que Word nunca escribe; pídalo a quien lo hizo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document is too large; save it in parts without its pictures and import these.</source>
        <translation>Este documento de Word es demasiado grande; guárdelo en partes sin dibujos y traiga esas partes.</translation>
    </message>
    <message>
        <location filename="../../library/key_commands.py"/>
        <source>{output} is there already; choose another name, its signatures would be lost.</source>
        <translation>{output} ya existe; elija otro nombre, o se perderían sus firmas.</translation>
    </message>
    <message>
        <location filename="../../library/lock.py"/>
        <source>A PIN has {least} to {most} letters or digits; choose another one.</source>
        <translation>Un PIN tiene de {least} a {most} letras o cifras; elija otro.</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>The key that came with this program is damaged; install the program again.</source>
        <translation>La clave que vino con este programa está dañada; instale el programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>its signature is no signature of minisign</source>
        <translation>su firma no es una firma de minisign</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>it was signed with another key</source>
        <translation>se firmó con otra clave</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>its signature does not fit</source>
        <translation>su firma no corresponde</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>{name} is no article of your own any more; look whether it was deleted.</source>
        <translation>{name} ya no es un artículo propio; mire si se borró.</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>There is nothing to bring back; it stands there already, or was deleted long ago.</source>
        <translation>No hay nada que recuperar; ya está ahí, o se borró hace mucho.</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>The id and the language of an article stay as they are; make a new article instead.</source>
        <translation>El id y el idioma de un artículo no cambian; haga un artículo nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>{id} holds signs that no file can hold; take out what looks odd.</source>
        <translation>{id} tiene signos que ningún archivo puede tener; quite lo que se vea extraño.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>Not in the pack, because they may not be passed on: {articles}.</source>
        <translation>No están en el paquete, porque no se pueden compartir: {articles}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The check found errors: {count}. Mend them, then build again.</source>
        <translation>La comprobación encontró errores: {count}. Corríjalos y haga el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The clinic's own articles are not copied: {count}. To pass them on, make a signed pack of them.</source>
        <translation>Los artículos propios de la clínica no se copian: {count}. Para compartirlos, haga con ellos un paquete firmado.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>These of them may not be passed on: {articles}.</source>
        <translation>De ellos no se pueden compartir: {articles}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>{given} has no {first_page} and no {list}; name the stick that the program came from.</source>
        <translation>{given} no tiene {first_page} ni {list}; nombre la memoria USB de la que vino el programa.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>insert the stick they came from and copy again.</source>
        <translation>conecte la memoria USB de la que vinieron y copie otra vez.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>insert the stick they came from and repeat this with --from.</source>
        <translation>conecte la memoria USB de la que vinieron y repita esto con --from.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program and its installers are not at hand: {remedy}</source>
        <translation>El programa y sus instaladores no están a mano: {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program was copied from {folder} and read back. Files: {count}.</source>
        <translation>El programa se copió desde {folder} y se leyó de vuelta. Archivos: {count}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program is there already and whole. Files: {count}.</source>
        <translation>El programa ya está ahí, completo. Archivos: {count}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>Nobody's signature could be checked: this program knows no key of a release.</source>
        <translation>No se pudo comprobar ninguna firma: este programa no conoce claves de publicación.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The makers of the program signed it: {signer}</source>
        <translation>Los autores del programa lo firmaron: {signer}</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The installers are not on {folder}: the copy runs from the stick, and cannot be installed from it.</source>
        <translation>Los instaladores no están en {folder}: la copia funciona desde la memoria USB, y no se puede instalar desde ella.</translation>
    </message>
    <message>
        <location filename="../../library/packs/catalogued.py"/>
        <source>The pack does not hold {id}.</source>
        <translation>El paquete no tiene {id}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/catalogued.py"/>
        <source>“{title}” is damaged here; install {pack} again from its stick.</source>
        <translation>“{title}” está dañado aquí; instale {pack} otra vez desde su memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is damaged; copy it again from where it came.</source>
        <translation>Este paquete está dañado; cópielo de nuevo de donde vino.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} is larger than it may be; ask for the pack again.</source>
        <translation>{name} es más grande de lo permitido; pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} cannot be read ({reason}); check the disk it lies on.</source>
        <translation>{name} no se puede leer ({reason}); revise el disco en que está.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>This pack is cut off; copy it again from where it came.</source>
        <translation>Este paquete está cortado; cópielo de nuevo de donde vino.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} is damaged; copy the pack again from where it came.</source>
        <translation>{name} está dañado; copie el paquete de nuevo de donde vino.</translation>
    </message>
    <message>
        <location filename="../../library/packs/documents.py"/>
        <source>{name} is larger than {megabytes} MB; split it.</source>
        <translation>{name} pasa de {megabytes} MB; divídalo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/documents.py"/>
        <source>{name} cannot be read ({reason}); check the file in {parent}.</source>
        <translation>{name} no se puede leer ({reason}); revise el archivo en {parent}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>The pack does not hold {name}.</source>
        <translation>El paquete no tiene {name}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>The folder of the packs, {folder}, cannot be reached; is the other computer switched on?</source>
        <translation>No se llega a la carpeta de los paquetes, {folder}; ¿está encendida la otra computadora?</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>its file is lost; install it again from its stick.</source>
        <translation>se perdió su archivo; instálelo otra vez desde su memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>its key is not trusted here any more; ask its maker for a new pack, or remove this one.</source>
        <translation>ya no se confía aquí en su clave; pida un paquete nuevo a su autor, o quite este.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>{place} is no catalogue of a pack that is installed here.</source>
        <translation>{place} no es el catálogo de un paquete instalado aquí.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>{name} is damaged; install its pack again from its stick.</source>
        <translation>{name} está dañado; instale su paquete otra vez desde su memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>{title} {version} is older than what was here; the newer one stays.</source>
        <translation>{title} {version} es más antiguo que lo que había aquí; se queda el más nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>version {version} is here</source>
        <translation>aquí está la versión {version}</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>no version is here</source>
        <translation>aquí no hay ninguna versión</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>{title} {version} is an update of another version; {here}. Install the whole pack.</source>
        <translation>{title} {version} es una actualización de otra versión; {here}. Instale el paquete completo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} was deleted.</source>
        <translation>{name} se borró.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} is larger than {megabytes} MB; split it, or keep less of it.</source>
        <translation>{name} pasa de {megabytes} MB; divídalo, o guarde menos de él.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{folder} cannot be written ({reason}); make room there or make it writable.</source>
        <translation>No se puede escribir en {folder} ({reason}); libere espacio allí o permita escribir.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>Another copy of the program is saving articles at this moment; try again when it is done.</source>
        <translation>Otra copia del programa está guardando artículos ahora; inténtelo cuando termine.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>Your own articles in {folder} are half saved ({reason}); make room there or make it writable.</source>
        <translation>Sus artículos propios en {folder} se guardaron a medias ({reason}); libere espacio allí o permita escribir.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} leads out of {folder}; take the link away.</source>
        <translation>{name} lleva fuera de {folder}; quite el enlace.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{fault} Run the check, then build again.</source>
        <translation>{fault} Ejecute la comprobación y haga el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{path} was changed while the pack was built; build it again.</source>
        <translation>{path} cambió mientras se hacía el paquete; hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{other} is another pack than {title}; choose its own last version as base.</source>
        <translation>{other} es un paquete distinto de {title}; elija como base su propia última versión.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>Raise the sequence in pack.yaml above {sequence}, the one of the base.</source>
        <translation>Suba el valor de sequence en pack.yaml a más de {sequence}, el de la base.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>These articles may not be passed on: {kept}. Take them out, or settle their rights.</source>
        <translation>Estos artículos no se pueden compartir: {kept}. Quítelos, o aclare sus derechos.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{name} is a link; put the file itself there.</source>
        <translation>{name} es un enlace; ponga ahí el archivo mismo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The list of contents of this pack is too large; ask for the pack again.</source>
        <translation>La lista de contenido de este paquete es demasiado grande; pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The list of contents of this pack cannot be read; a newer program may be needed.</source>
        <translation>No se puede leer la lista de contenido de este paquete; quizá hace falta un programa más nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} is made for a newer program; install that one first.</source>
        <translation>El paquete {title} es para un programa más nuevo; primero instale ese programa.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} holds more than {most} files; ask for it in parts.</source>
        <translation>El paquete {title} tiene más de {most} archivos; pídalo en partes.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} holds a file that is too large; ask for the pack again.</source>
        <translation>El paquete {title} tiene un archivo demasiado grande; pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} is larger than 4 GB; ask for it in parts.</source>
        <translation>El paquete {title} pasa de 4 GB; pídalo en partes.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} removes what it holds; ask for the pack again.</source>
        <translation>El paquete {title} quita lo que él mismo contiene; pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} lists an article that it does not hold: {path!r}.</source>
        <translation>El paquete {title} nombra un artículo que no tiene: {path!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack has no proper id: {id!r}; ask its maker for a new one.</source>
        <translation>El paquete no tiene un id válido: {id!r}; pida uno nuevo a su autor.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} has no proper sequence; ask its maker for a new one.</source>
        <translation>El paquete {id} no tiene un número de secuencia válido; pida uno nuevo a su autor.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} says a thing that is too long or not on one line: {text!r}.</source>
        <translation>El paquete {id} dice algo demasiado largo o en más de una línea: {text!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} has no title; ask its maker for a new one.</source>
        <translation>El paquete {id} no tiene título; pida uno nuevo a su autor.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} names no proper base; ask its maker for a new one.</source>
        <translation>El paquete {id} no nombra una base válida; pida uno nuevo a su autor.</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds {seen} and {name}, which are one name on some computers.</source>
        <translation>El paquete tiene {seen} y {name}, que en algunas computadoras son un mismo nombre.</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds a file with a name that is not allowed: {name!r}.</source>
        <translation>El paquete tiene un archivo con un nombre no permitido: {name!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds {name!r}, which is no document of a pack.</source>
        <translation>El paquete tiene {name!r}, que no es un documento de un paquete.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{title} does not hold {path}.</source>
        <translation>{title} no tiene {path}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} is damaged; copy the pack again from where it came.</source>
        <translation>{path} está dañado; copie el paquete de nuevo de donde vino.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} cannot be read ({reason}); check its name, or try another stick.</source>
        <translation>{path} no se puede leer ({reason}); revise su nombre, o pruebe otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This file is no pack of this program, or its beginning is damaged.</source>
        <translation>Este archivo no es un paquete de este programa, o su comienzo está dañado.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is not signed; ask for a signed one.</source>
        <translation>Este paquete no está firmado; pida uno firmado.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is signed by nobody who is trusted here, or it was changed on its way; ask its maker for their key and add it, or for the pack again.</source>
        <translation>Este paquete no lo firmó nadie de confianza aquí, o cambió en el camino. Pida a su autor su clave y añádala, o pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The signature of this pack cannot be read; ask for the pack again.</source>
        <translation>No se puede leer la firma de este paquete; pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This file holds more signatures than a pack has; ask for the pack again.</source>
        <translation>Este archivo tiene más firmas que un paquete; pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{title} needs version {min_app_version} of this program; install it first.</source>
        <translation>{title} necesita la versión {min_app_version} de este programa; primero instálela.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack asks for a version that is no number: {version!r}.</source>
        <translation>El paquete pide una versión que no es un número: {version!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack {title} does not hold what its list says; ask for the pack again.</source>
        <translation>El paquete {title} no tiene lo que dice su lista; pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} has another size than the pack says; ask for the pack again.</source>
        <translation>{path} tiene otro tamaño que el que dice el paquete; pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack {title} holds more than its list says; ask for the pack again.</source>
        <translation>El paquete {title} tiene más de lo que dice su lista; pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>its licence forbids it</source>
        <translation>su licencia lo prohíbe</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>its licence is not known</source>
        <translation>no se conoce su licencia</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>{article} ({reason})</source>
        <translation>{article} ({reason})</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>No article here may be passed on: {kept}. Settle the rights of what you wrote first.</source>
        <translation>Ningún artículo de aquí se puede compartir: {kept}. Primero aclare los derechos de lo que usted escribió.</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>{folder} cannot be written ({reason}); make room there.</source>
        <translation>No se puede escribir en {folder} ({reason}); libere espacio allí.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is there already; choose another name, for a key must never be written over.</source>
        <translation>{path} ya existe; elija otro nombre, pues nunca se debe escribir sobre una clave.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>The passphrase needs at least {least} letters; choose a longer one.</source>
        <translation>La contraseña necesita al menos {least} letras; elija una más larga.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is no key file of this program; choose another.</source>
        <translation>{path} no es un archivo de clave de este programa; elija otro.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} cannot be read ({reason}); check the name of the key file.</source>
        <translation>{path} no se puede leer ({reason}); revise el nombre del archivo de clave.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>The passphrase does not open {name}; try again.</source>
        <translation>La contraseña no abre {name}; inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is damaged; take a copy of it.</source>
        <translation>{path} está dañado; use una copia.</translation>
    </message>
    <message>
        <location filename="../../library/packs/source.py"/>
        <source>{where} holds {id} in {language}; the file must be {key}.</source>
        <translation>{where} tiene {id} en {language}; el archivo debe ser {key}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{folder} cannot be written ({reason}); choose another stick.</source>
        <translation>No se puede escribir en {folder} ({reason}); elija otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{title} cannot be read ({reason}); repair the packs first.</source>
        <translation>{title} no se puede leer ({reason}); primero repare los paquetes.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{title} is damaged on this computer; repair the packs first.</source>
        <translation>{title} está dañado en esta computadora; primero repare los paquetes.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <location filename="../../library/program_copy.py"/>
        <source>The stick gives back other bytes than it was given for {name}; use another stick.</source>
        <translation>La memoria USB no devuelve lo que se guardó de {name}; use otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is no earlier version of {pack_id} on this computer to go back to.</source>
        <translation>No hay en esta computadora una versión anterior de {pack_id} a la que volver.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is no pack {pack_id} on this computer.</source>
        <translation>No hay un paquete {pack_id} en esta computadora.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title}: {path} is damaged.</source>
        <translation>{title}: {path} está dañado.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is not enough room for this pack; make {needed} MB free and try again.</source>
        <translation>No hay espacio para este paquete; libere {needed} MB e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The stick gives other bytes each time it is read; try another stick.</source>
        <translation>La memoria USB da datos distintos cada vez que se lee; pruebe otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>This computer only reads the packs in {folder}; install at the computer that keeps them.</source>
        <translation>Esta computadora solo lee los paquetes en {folder}; instale en la computadora que los guarda.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The pack could not be copied ({reason}); make room or try another stick, then install again.</source>
        <translation>No se pudo copiar el paquete ({reason}); libere espacio o pruebe otra memoria USB, e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} cannot be read back ({reason}); check this disk.</source>
        <translation>{title} no se puede leer de vuelta ({reason}); revise este disco.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} is damaged: {damaged}; ask for the pack again.</source>
        <translation>{title} está dañado: {damaged}; pida el paquete de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} {version} did not arrive whole on this disk; install it again.</source>
        <translation>{title} {version} no llegó completo a este disco; instálelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The packs here were installed by a newer program; install that one.</source>
        <translation>Un programa más nuevo instaló los paquetes de aquí; instale ese programa.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>There are {most} keys already; remove one that is not needed.</source>
        <translation>Ya hay {most} claves; quite una que no haga falta.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{key_id} is none of the keys that were added here; keys list names them.</source>
        <translation>{key_id} no es ninguna de las claves añadidas aquí; keys list las nombra.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This list of keys is older than the one that is here, or the same; it is not taken.</source>
        <translation>Esta lista de claves es más antigua que la de aquí, o la misma; no se acepta.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This program came without a list of keys that could vouch for another; install a release of the program that brings one, or trust single keys.</source>
        <translation>Este programa vino sin una lista de claves que pueda responder por otra; instale una versión del programa que la traiga, o confíe en claves sueltas.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This list of keys is not signed by enough of its makers; it is not taken.</source>
        <translation>Esta lista de claves no la firmaron suficientes de sus autores; no se acepta.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>The trusted keys were kept by a newer program; install that one.</source>
        <translation>Un programa más nuevo guardó las claves de confianza; instale ese programa.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>No key may be there twice, and no more than {most}; leave some out.</source>
        <translation>Ninguna clave puede estar dos veces, ni haber más de {most}; deje fuera algunas.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>A list of keys begins with version 1; give it a higher number than the last one.</source>
        <translation>Una lista de claves comienza con la versión 1; dele un número mayor que el último.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>Without a root key nobody could sign the next list; name at least one.</source>
        <translation>Sin una clave raíz nadie podría firmar la próxima lista; nombre al menos una.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{threshold} of {count} keys can never sign the next list; choose 1 to {count}.</source>
        <translation>{threshold} de {count} claves nunca podrán firmar la próxima lista; elija de 1 a {count}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is no list of keys; ask for the file again.</source>
        <translation>{name} no es una lista de claves; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is no key; ask for the file again.</source>
        <translation>{name} no es una clave; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is too large; ask for the file again.</source>
        <translation>{name} es demasiado grande; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} holds no keys; ask for the file again.</source>
        <translation>{name} no tiene claves; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>{path}: {unknown} is not known; use {known}.</source>
        <translation>{path}: {unknown} no se conoce; use {known}.</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>{path}: {wrong} must be text on one line; put it in quotation marks.</source>
        <translation>{path}: {wrong} debe ser texto en una línea; póngalo entre comillas.</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>There is no section {unknown}; there is: {known}.</source>
        <translation>No hay una sección {unknown}; hay: {known}.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{folder} is not as the makers of this program gave it away ({reason}); nothing of the program was copied. Use another stick.</source>
        <translation>{folder} no está como la entregaron los autores de este programa ({reason}); no se copió nada del programa. Use otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} is damaged; nothing of the program was copied. Use another stick.</source>
        <translation>{name} en {folder} está dañado; no se copió nada del programa. Use otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{path} is larger than any list of this program; use another stick.</source>
        <translation>{path} es más grande que cualquier lista de este programa; use otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{path} cannot be read ({reason}); use another stick.</source>
        <translation>{path} no se puede leer ({reason}); use otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The list of the program names {name!r}; nothing was copied. Use another stick.</source>
        <translation>La lista del programa nombra {name!r}; no se copió nada. Use otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The list of the program names {count} files; nothing was copied. Use another stick.</source>
        <translation>La lista del programa nombra {count} archivos; no se copió nada. Use otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} is missing on {folder}; nothing of the program was copied. Use another stick.</source>
        <translation>Falta {name} en {folder}; no se copió nada del programa. Use otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} is no plain file; nothing of the program was copied.</source>
        <translation>{name} en {folder} no es un archivo normal; no se copió nada del programa.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} cannot be read from {folder} ({reason}); insert that stick again and repeat this.</source>
        <translation>{name} no se puede leer de {folder} ({reason}); conecte esa memoria USB otra vez y repita esto.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} gives other bytes each time it is read. Use another stick.</source>
        <translation>{name} en {folder} da datos distintos cada vez que se lee. Use otra memoria USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick is too full for the program; make {megabytes} MB free.</source>
        <translation>La memoria USB está demasiado llena para el programa; libere {megabytes} MB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick cannot be written; take its write protection away, or use another stick.</source>
        <translation>No se puede escribir en la memoria USB; quite su protección contra escritura, o use otra.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick is full; make room on it, or use a larger one, and repeat this.</source>
        <translation>La memoria USB está llena; libere espacio en ella, o use una más grande, y repita esto.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick could not be written ({reason}); insert it again and repeat this: it goes on there.</source>
        <translation>No se pudo escribir en la memoria USB ({reason}); conéctela otra vez y repita esto: sigue donde quedó.</translation>
    </message>
    <message>
        <location filename="../../library/readability.py"/>
        <source>Flesch-Kincaid grade</source>
        <translation>Grado Flesch-Kincaid</translation>
    </message>
    <message>
        <location filename="../../library/readability.py"/>
        <source>Fernández-Huerta ease</source>
        <translation>Facilidad Fernández-Huerta</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}, line {line}: not valid JSON ({reason}); mend that line.</source>
        <translation>{where}, línea {line}: no es JSON válido ({reason}); corrija esa línea.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where} holds a number or a nesting that no bibliography has; export it again.</source>
        <translation>{where} tiene un número o niveles que ninguna bibliografía tiene; expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where} must be a list of CSL-JSON items, as Zotero and JabRef export it.</source>
        <translation>{where} debe ser una lista de entradas CSL-JSON, como las exportan Zotero y JabRef.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}: item {number} has no id; give it a citation key.</source>
        <translation>{where}: la entrada {number} no tiene id; dele un nombre de cita.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}: the id {id!r} stands twice; give one of the two another key.</source>
        <translation>{where}: el id {id!r} está dos veces; dé otro nombre a una de las dos.</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>Missing or damaged: {damaged}. {remedy}</source>
        <translation>Falta o está dañado: {damaged}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>“{title}” is not found by its title. {remedy}</source>
        <translation>“{title}” no se encuentra por su título. {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>There is no article. {remedy}</source>
        <translation>No hay ningún artículo. {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>{before}, {text}</source>
        <translation>{before}, {text}</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Input/output error</source>
        <translation>Error de lectura o escritura</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Device or resource busy</source>
        <translation>El dispositivo está ocupado</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No such device</source>
        <translation>No existe el dispositivo</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File name too long</source>
        <translation>El nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>the disk did not take it</source>
        <translation>el disco no lo aceptó</translation>
    </message>
    <message>
        <location filename="../../library/shelf.py"/>
        <source>There is no article "{article_id}"; look it up with: clinic-library search "{article_id}"</source>
        <translation>No hay un artículo "{article_id}"; búsquelo con: clinic-library search "{article_id}"</translation>
    </message>
    <message>
        <location filename="../../library/shelf.py"/>
        <source>"{article_id}" is not there in the language "{language}"; it is there in: {listed}.</source>
        <translation>"{article_id}" no está en el idioma "{language}"; está en: {listed}.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{name} is larger than {megabytes} MB and was not kept; make it smaller.</source>
        <translation>{name} pasa de {megabytes} MB y no se guardó; hágalo más pequeño.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{folder} cannot be written ({reason}); make room or choose another folder with --data.</source>
        <translation>No se puede escribir en {folder} ({reason}); libere espacio o elija otra carpeta con --data.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{folder} cannot be written ({reason}); make it writable.</source>
        <translation>No se puede escribir en {folder} ({reason}); permita escribir en ella.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{path} cannot be written ({reason}); choose another folder or make room.</source>
        <translation>No se puede escribir {path} ({reason}); elija otra carpeta o libere espacio.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Came with the program</source>
        <translation>Vino con el programa</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Your clinic's own</source>
        <translation>De su propia clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>From {publisher}</source>
        <translation>De {publisher}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Signed by {key}</source>
        <translation>Firmado por {key}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Articles: {count}</source>
        <translation>Artículos: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Cannot be opened</source>
        <translation>No se puede abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Withdrawn: {count}</source>
        <translation>Retirados: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>With a new warning: {count}</source>
        <translation>Con una advertencia nueva: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>New: {count}</source>
        <translation>Nuevos: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Changed: {count}</source>
        <translation>Cambiados: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>No longer there: {count}</source>
        <translation>Ya no están: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>{title}, edition {edition}</source>
        <translation>{title}, edición {edition}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../desktop/printing.py"/>
        <source>The printer {printer} did not print{detail}. Check it, or save the handout as PDF.</source>
        <translation>La impresora {printer} no imprimió{detail}. Revísela, o guarde la hoja como PDF.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Please check the clock of this computer: it says {day}.</source>
        <translation>Revise el reloj de esta computadora: dice {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Health articles for your clinic, without Internet</source>
        <translation>Artículos de salud para su clínica, sin Internet</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Find an article, read it, see the studies behind it, and print a sheet for your patient.</source>
        <translation>Encuentre un artículo, léalo, vea los estudios que lo respaldan e imprima una hoja para su paciente.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Type a few letters at the top, such as back or fever.</source>
        <translation>Escriba arriba unas letras, por ejemplo espalda o fiebre.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Press the down key to choose, and Enter to read.</source>
        <translation>Pulse la tecla abajo para elegir, y Enter para leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Press Ctrl+P to see the printed sheet.</source>
        <translation>Pulse Ctrl+P para ver la hoja impresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>A small number in a text leads to its study. Nothing you search or print is stored.</source>
        <translation>Un número pequeño en un texto lleva a su estudio. Nada de lo que busca o imprime se guarda.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>General health information for patients and staff. It does not examine, diagnose or choose a treatment.</source>
        <translation>Información general de salud para pacientes y personal. No examina, no diagnostica ni elige un tratamiento.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Guide to this program</source>
        <translation>Guía de este programa</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>About Clinic Library</source>
        <translation>Acerca de Clinic Library</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>This place cannot be written. You can search, read and print.</source>
        <translation>Este lugar no admite escritura. Puede buscar, leer e imprimir.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>What you change, such as settings, is forgotten when you close the window.</source>
        <translation>Lo que cambie, como los ajustes, se olvida al cerrar la ventana.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>The newest text seen here is of {day}.</source>
        <translation>El texto más nuevo visto aquí es del {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Until then no text is called out of date: look at its dates.</source>
        <translation>Hasta entonces ningún texto se da por desactualizado: mire sus fechas.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Set it, then open this program again.</source>
        <translation>Ajústelo y abra este programa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Withdrawn by the publisher</source>
        <translation>Retirado por el editor</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>More of them follow: {count}.</source>
        <translation>Siguen más: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Withdrawn on {day}.</source>
        <translation>Retirado el {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Copies printed here since {day}: {count}.</source>
        <translation>Copias impresas aquí desde el {day}: {count}.</translation>
    </message>
</context>
</TS>
