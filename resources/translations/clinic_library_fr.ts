<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>About Clinic Library</source>
        <translation>À propos de Clinic Library</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Clinic Library {version}</source>
        <translation>Clinic Library {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Trial build, not for passing on.</source>
        <translation>Version d’essai, à ne pas transmettre.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>What is inside, and whose work it is</source>
        <translation>Ce qu’il contient, et qui l’a fait</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Run from its source.</source>
        <translation>Lancé depuis son code source.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Build of {day}.</source>
        <translation>Version du {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Given out by {distributor}.</source>
        <translation>Distribué par {distributor}.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>By the makers of Clinic Library, free under the Apache License 2.0.</source>
        <translation>Par les auteurs de Clinic Library, libre sous la licence Apache 2.0.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>It has no network: it never connects to anything, and nothing about a patient is kept.</source>
        <translation>Ce programme n’a pas de réseau : il ne se connecte jamais à rien, et rien n’est gardé sur les patients.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Its window is made with Qt and PySide6, free under the GNU LGPL 3. Their files lie loose in its folder: anyone may exchange them.</source>
        <translation>Sa fenêtre est faite avec Qt et PySide6, libres sous la GNU LGPL 3. Leurs fichiers sont à part dans son dossier : chacun peut les remplacer.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>How to get the source</source>
        <translation>Comment obtenir le code source</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Licence of {part}</source>
        <translation>Licence de {part}</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Own articles</source>
        <translation>&amp;Nos articles</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Trouver</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Handout</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>H&amp;elp</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Topics</source>
        <translation>&amp;Thèmes</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Titles from &amp;A to Z</source>
        <translation>Titres de &amp;A à Z</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Complaints</source>
        <translation>&amp;Plaintes</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoris</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;New and changed</source>
        <translation>&amp;Nouveau et modifié</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Due for review</source>
        <translation>À &amp;vérifier</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Read lately</source>
        <translation>&amp;Lu récemment</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;First page</source>
        <translation>Première pa&amp;ge</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>F&amp;orward</source>
        <translation>Avanc&amp;er</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Find in &amp;this page</source>
        <translation>Chercher dans cette &amp;page</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Sections of the article</source>
        <translation>&amp;Sections de l’article</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Keep as favourite</source>
        <translation>&amp;Garder comme favori</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Read &amp;aloud</source>
        <translation>Lire à &amp;voix haute</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Lan&amp;guage of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Add this article</source>
        <translation>&amp;Ajouter cet article</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;See and print</source>
        <translation>&amp;Voir et imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Save as P&amp;DF</source>
        <translation>Enregistrer en P&amp;DF</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Packs of articles</source>
        <translation>&amp;Paquets d’articles</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Forget this session</source>
        <translation>&amp;Oublier cette session</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Loc&amp;k to reading and printing</source>
        <translation>L&amp;imiter à lire et imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Guide to this program</source>
        <translation>&amp;Guide de ce programme</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Report of the last &amp;crash</source>
        <translation>&amp;Rapport de la dernière panne</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;About this program</source>
        <translation>À &amp;propos de ce programme</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Approve for this clinic</source>
        <translation>Approuver pour cette clinique</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>What you do here</source>
        <translation>Ce que vous faites ici</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Nurse in charge, doctor, ...</source>
        <translation>Infirmière responsable, médecin, ...</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Approved until now by</source>
        <translation>Approuvé jusqu’ici par</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>&amp;Take back</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Type your name.</source>
        <translation>Tapez votre nom.</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>What you &amp;do here</source>
        <translation>Ce que vous &amp;faites ici</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your name stands on the screen and on paper. It does not replace a medical review.</source>
        <translation>Votre nom est à l’écran et sur le papier. Il ne remplace pas une vérification médicale.</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <location filename="../../desktop/article_view.py"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="../../desktop/article_view.py"/>
        <source>Enlarge the picture</source>
        <translation>Agrandir l’image</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No favourite any more: {title}</source>
        <translation>N’est plus un favori : {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>There are no articles in this language.</source>
        <translation>Il n’y a pas d’article dans cette langue.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>One complaint at a time. This does not examine or diagnose.</source>
        <translation>Une plainte à la fois. Ceci n’est ni un examen ni un diagnostic.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No article of this language is listed by complaint yet. Search, or choose Topics.</source>
        <translation>Aucun article de cette langue n’est encore rangé par plainte. Cherchez, ou choisissez Thèmes.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No article of this language says when it was written.</source>
        <translation>Aucun article de cette langue ne dit quand il a été écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Changed: edition {edition}</source>
        <translation>Modifié : édition {edition}</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Due in the next 90 days</source>
        <translation>À vérifier dans les 90 jours</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Nothing is overdue, and nothing is due in the next 90 days.</source>
        <translation>Rien n’est en retard, et rien n’est à vérifier dans les 90 jours.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Only the first {count} are listed.</source>
        <translation>Seuls les {count} premiers sont dans la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Favourites are kept on this computer.</source>
        <translation>Les favoris sont gardés sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No favourites yet. Open an article and press the star.</source>
        <translation>Pas encore de favori. Ouvrez un article et appuyez sur l’étoile.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>What was read is not kept. The settings can switch that on.</source>
        <translation>Ce qui est lu n’est pas gardé. Cela se change dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Kept on this computer. The settings can switch that off.</source>
        <translation>Gardé sur cet ordinateur. Cela se change dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Nothing was read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No longer on this computer</source>
        <translation>N’est plus sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>CollectionBox</name>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Articles of the handout and their sections</source>
        <translation>Articles de la feuille et leurs sections</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Print this article earlier</source>
        <translation>Imprimer cet article plus tôt</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Print this article later</source>
        <translation>Imprimer cet article plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Take this article out</source>
        <translation>Enlever cet article</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Take all articles out</source>
        <translation>Enlever tous les articles</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Line on top, such as: For new mothers</source>
        <translation>Ligne du haut, par exemple : Pour les jeunes mères</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Line on top of the first page</source>
        <translation>Ligne en haut de la première page</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>When to get help is always printed.</source>
        <translation>La partie « Quand demander de l’aide » est toujours imprimée.</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Collected for one handout</source>
        <translation>Réunis pour une feuille</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>This article: {title}</source>
        <translation>Cet article : {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Open an article, then print it here.</source>
        <translation>Ouvrez un article, puis imprimez-le ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Taken out: {title}</source>
        <translation>Enlevé : {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>All articles were taken out.</source>
        <translation>Tous les articles ont été enlevés.</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>The first of them:</source>
        <translation>Le premier :</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>The first article as it will be read</source>
        <translation>Le premier article, comme on le lira</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>a folder of pages</source>
        <translation>un dossier de pages</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Articles: {count}. Those that are here already are replaced; their texts are kept as versions.</source>
        <translation>Articles : {count}. Ceux qui sont déjà ici sont remplacés ; leurs textes restent parmi les versions.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Bring in &amp;all ({count})</source>
        <translation>Apporter &amp;tout ({count})</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Degree</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Field</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Take this person out</source>
        <translation>Enlever cette personne</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Role of person {number}</source>
        <translation>Rôle de la personne {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Name of person {number}</source>
        <translation>Nom de la personne {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Degree of person {number}</source>
        <translation>Diplôme de la personne {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Field of work of person {number}</source>
        <translation>Domaine de travail de la personne {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Take person {number} out</source>
        <translation>Enlever la personne {number}</translation>
    </message>
</context>
<context>
    <name>CreditsField</name>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>&amp;Add a person</source>
        <translation>Ajouter &amp;quelqu’un</translation>
    </message>
</context>
<context>
    <name>DroppedList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Lines that do not stand in the text</source>
        <translation>Lignes qui ne sont pas dans le texte</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Put &amp;back</source>
        <translation>Re&amp;mettre</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>The chosen lines stand in the text again</source>
        <translation>Les lignes choisies sont de nouveau dans le texte</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>The line that is chosen in the page, on the left above</source>
        <translation>La ligne choisie dans la page, en haut à gauche</translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>There are words that were not saved: “{title}”. Go on writing there?</source>
        <translation>Des mots n’ont pas été enregistrés : « {title} ». Continuer à écrire ?</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>no title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>Not saved yet. Your words are safe.</source>
        <translation>Pas encore enregistré. Vos mots sont en sécurité.</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>How it will be read</source>
        <translation>Comme on le lira</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Write an article</source>
        <translation>Écrire un article</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Edit the article</source>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Give the article a title first.</source>
        <translation>Donnez d’abord un titre à l’article.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Save what you wrote?</source>
        <translation>Enregistrer ce que vous avez écrit ?</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>A&amp;bout this article</source>
        <translation>À pr&amp;opos de cet article</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Main message</source>
        <translation>Message principal</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>What matters most, in one sentence</source>
        <translation>Le plus important, en une phrase</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>As people here call it, with commas between</source>
        <translation>Comme on dit ici, avec des virgules entre les noms</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Several people with a semicolon between</source>
        <translation>Plusieurs personnes, avec un point-virgule entre elles</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>The language of an article that is kept cannot change.</source>
        <translation>La langue d’un article gardé ne peut pas changer.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>What it is about</source>
        <translation>De quoi il parle</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;We wrote this, and other clinics may have it</source>
        <translation>&amp;Nous l’avons écrit, et d’autres cliniques peuvent l’avoir</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Choose a topic</source>
        <translation>Choisir un thème</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;Other names</source>
        <translation>&amp;Autres noms</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>To&amp;pics</source>
        <translation>T&amp;hèmes</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>La&amp;nguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>W&amp;ritten by</source>
        <translation>Écrit &amp;par</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>From</source>
        <translation>Vient de</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>not in this page</source>
        <translation>pas dans cette page</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Articles found: {count}</source>
        <translation>Articles trouvés : {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Did you mean “{corrected}”? Articles found for it: {count}</source>
        <translation>Vouliez-vous dire « {corrected} » ? Articles trouvés pour ce mot : {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>No article says exactly that. These have its words.</source>
        <translation>Aucun article ne dit exactement cela. Ceux-ci en ont les mots.</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>The sheet with this code comes from articles that are not on this computer.</source>
        <translation>La feuille qui porte ce code vient d’articles absents de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Nothing found. Did you mean one of these?</source>
        <translation>Rien trouvé. Vouliez-vous dire l’un de ces mots ?</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Nothing found. Try fewer or other words, or choose a topic:</source>
        <translation>Rien trouvé. Essayez moins de mots ou d’autres mots, ou choisissez un thème :</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>The text of this sheet was withdrawn by its publisher. Throw the sheet away.</source>
        <translation>L’éditeur a retiré le texte de cette feuille. Jetez la feuille.</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Withdrawn on {day}.</source>
        <translation>Retiré le {day}.</translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Nothing to look at.</source>
        <translation>Rien à regarder.</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>The folder that all computers reach</source>
        <translation>Le dossier que tous les ordinateurs atteignent</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>HandoutDesk</name>
    <message>
        <location filename="../../desktop/handout_desk.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>See and print</source>
        <translation>Voir et imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Pages on the paper</source>
        <translation>Pages sur le papier</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>S&amp;hort copy</source>
        <translation>Copie cou&amp;rte</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>What to do at home, when and where to get help</source>
        <translation>Que faire à la maison, quand et où trouver de l’aide</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Both &amp;sides</source>
        <translation>&amp;Deux côtés</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Show &amp;without colours</source>
        <translation>&amp;Sans couleurs</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Save as PDF</source>
        <translation>En PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>P&amp;ages</source>
        <translation>P&amp;ages</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>&amp;Printer</source>
        <translation>&amp;Imprimante</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>&amp;Copies</source>
        <translation>&amp;Copies</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>Pages : {pages}. Feuilles de papier : {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Sheets for {copies} copies: {sheets}.</source>
        <translation>Feuilles de papier pour {copies} copies : {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>No printer is set up on this computer. Save the handout as PDF instead.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur. Enregistrez plutôt la feuille en PDF.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Saves {count} of {sheets} sheets.</source>
        <translation>Papier économisé : {count} sur {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>{layout} (sheets: {count})</source>
        <translation>{layout} (feuilles : {count})</translation>
    </message>
</context>
<context>
    <name>HandoutPanel</name>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Articles that are often printed together</source>
        <translation>Articles souvent imprimés ensemble</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>See and print</source>
        <translation>Voir et imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>The printed pages (Ctrl+P)</source>
        <translation>Les pages imprimées (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>Pages : {pages}. Feuilles de papier : {sheets}.</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bring in pages</source>
        <translation>Apporter des pages</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bring in a folder</source>
        <translation>Apporter un dossier</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Reading {name}</source>
        <translation>Lecture : {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bringing in {name}</source>
        <translation>Ajout : {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Brought in. The articles can be read now.</source>
        <translation>C’est apporté. Les articles peuvent être lus.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>This broke off before it was done; try again. What is here already is replaced.</source>
        <translation>Cela s’est arrêté avant la fin ; réessayez. Ce qui est déjà ici est remplacé.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Not all of it was brought in:</source>
        <translation>Tout n’a pas été apporté :</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Nothing was brought in:</source>
        <translation>Rien n’a été apporté :</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Stopped. What was brought in before stays.</source>
        <translation>Arrêté. Ce qui a déjà été apporté reste.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Bring in a page</source>
        <translation>Apporter une page</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>&amp;Next page</source>
        <translation>Page suiva&amp;nte</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Close without keeping this page? What you corrected is lost.</source>
        <translation>Fermer sans garder cette page ? Vos corrections seront perdues.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>The article as it will be read</source>
        <translation>L’article comme on le lira</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Skip this page</source>
        <translation>Passer cette page</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>{number} of {total}: {name}</source>
        <translation>{number} sur {total} : {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Not in the text</source>
        <translation>Pas dans le texte</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>This page is here already: “{title}”. Replace it? The text before stays among its versions.</source>
        <translation>Cette page est déjà ici : « {title} ». La remplacer ? L’ancien texte reste parmi ses versions.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>{text}: which day is meant?</source>
        <translation>{text} : de quel jour s’agit-il ?</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Grey lines do not stand in the article. To leave out another, choose it and press Delete.</source>
        <translation>Les lignes grises ne sont pas dans l’article. Pour laisser une autre ligne de côté, choisissez-la et appuyez sur Suppr.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Into the clinic's own articles (Ctrl+Enter)</source>
        <translation>Vers les articles de la clinique (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Stopped. Search goes on being prepared at the next start.</source>
        <translation>Arrêté. La recherche continuera à se préparer au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Search could not be prepared. Start the program again.</source>
        <translation>La recherche n’a pas pu être préparée. Redémarrez le programme.</translation>
    </message>
</context>
<context>
    <name>IndexingBar</name>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Preparing search</source>
        <translation>Préparation de la recherche</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>{done} of {total} articles</source>
        <translation>{done} articles sur {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Preparing search: {title}</source>
        <translation>Préparation de la recherche : {title}</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>such as 3 February 2010</source>
        <translation>par exemple 3 février 2010</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>What it says, in one sentence</source>
        <translation>Ce qu’il dit, en une phrase</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last revised</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last reviewed</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>with commas between them</source>
        <translation>avec des virgules entre eux</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Rights held by</source>
        <translation>Les droits sont à</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>May be passed on</source>
        <translation>Peut être transmis</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Where from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>the address of the page</source>
        <translation>l’adresse de la page</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Interests of the author</source>
        <translation>Intérêts de l’auteur</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Notice of the page</source>
        <translation>Mention de la page</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Disclaimer of the page</source>
        <translation>Avertissement de la page</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>The page needs a title.</source>
        <translation>La page doit avoir un titre.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Write the day like this: 3 February 2010.</source>
        <translation>Écrivez le jour ainsi : 3 février 2010.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>In one &amp;sentence</source>
        <translation>En une &amp;phrase</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>K&amp;ind</source>
        <translation>Gen&amp;re</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Lan&amp;guage</source>
        <translation>Langu&amp;e</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last &amp;revised</source>
        <translation>Dernière modi&amp;fication</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last re&amp;viewed</source>
        <translation>Dernière &amp;vérification</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>P&amp;ublished</source>
        <translation>P&amp;ublié</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>T&amp;opics</source>
        <translation>T&amp;hèmes</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Notice</source>
        <translation>Ment&amp;ion</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Rights &amp;held by</source>
        <translation>Les &amp;droits sont à</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Li&amp;cence</source>
        <translation>Li&amp;cence</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>May be &amp;passed on</source>
        <translation>Peut être tran&amp;smis</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Where from</source>
        <translation>D’&amp;où il vient</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Interests</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Disclaimer</source>
        <translation>&amp;Avertissement</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Compare these words with the owner of the key, by telephone or in person.</source>
        <translation>Comparez ces mots avec le propriétaire de la clé, par téléphone ou de vive voix.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Trust the key only if all six are the same, in this order.</source>
        <translation>Faites confiance à la clé seulement si les six mots sont les mêmes, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Trust this key</source>
        <translation>&amp;Faire confiance à cette clé</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Key of {name}</source>
        <translation>Clé de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>All keys of this window</source>
        <translation>Toutes les touches de cette fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>In the search box</source>
        <translation>Dans la recherche</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Choose an article</source>
        <translation>Choisir un article</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Add it to the handout</source>
        <translation>L’ajouter à la feuille</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Empty the box</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Keys that are trusted here</source>
        <translation>Clés de confiance ici</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Packs that one of these keys signed can be installed. Packs of anybody else are refused.</source>
        <translation>Les paquets signés par une de ces clés peuvent être installés. Les autres sont refusés.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Add a key...</source>
        <translation>&amp;Ajouter une clé...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Back to the packs</source>
        <translation>Revenir aux paquets</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Came with the program</source>
        <translation>Venu avec le programme</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Added by your clinic</source>
        <translation>Ajoutée par votre clinique</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>No key is trusted here yet.</source>
        <translation>Aucune clé n’est encore de confiance ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Jump to a letter</source>
        <translation>Aller à une lettre</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Take the marked article out of this list (Delete)</source>
        <translation>Enlever de cette liste l’article choisi (Suppr)</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Lock to reading and printing</source>
        <translation>Limiter à lire et imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>The same PIN again</source>
        <translation>Encore le même code PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>New &amp;PIN</source>
        <translation>Nouveau code &amp;PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN a&amp;gain</source>
        <translation>&amp;Encore le code PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Visitors can search, read and print. Nothing else is open to them.</source>
        <translation>Les visiteurs peuvent chercher, lire et imprimer. Rien d’autre ne leur est ouvert.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>After three minutes without a touch, the first page comes back.</source>
        <translation>Après trois minutes sans toucher à rien, la première page revient.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>What is open now is closed. Unlocking and closing need the PIN.</source>
        <translation>Ce qui est ouvert sera fermé. Déverrouiller et fermer demandent le code PIN.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Other programs are not locked: use a separate account of this computer for that.</source>
        <translation>Les autres programmes ne sont pas verrouillés : pour cela, utilisez un compte à part sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>The two PINs are not the same. Please type them again.</source>
        <translation>Les deux codes PIN sont différents. Tapez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Chosen</source>
        <translation>Choisi</translation>
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
        <translation>Références</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Handout</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Articles: {count}</source>
        <translation>Articles : {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>The search index is in memory only: its folder cannot be written.</source>
        <translation>L’index de recherche est seulement en mémoire : on ne peut pas écrire dans son dossier.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <location filename="../../desktop/editor_text.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>A note of your clinic</source>
        <translation>Une note de votre clinique</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>It is shown and printed with the article. Write nothing about a patient here.</source>
        <translation>Elle est montrée et imprimée avec l’article. N’écrivez rien sur un patient ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <location filename="../../desktop/notices.py"/>
        <source>Nothing is kept: this place cannot be written</source>
        <translation>Rien n’est gardé : on ne peut pas écrire à cet endroit</translation>
    </message>
    <message>
        <location filename="../../desktop/notices.py"/>
        <source>Kept beside the program</source>
        <translation>Gardé à côté du programme</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <location filename="../../desktop/import_original.py"/>
        <source>The page as it came</source>
        <translation>La page comme elle est arrivée</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../desktop/outline.py"/>
        <source>Sections of this article</source>
        <translation>Sections de cet article</translation>
    </message>
    <message>
        <location filename="../../desktop/outline.py"/>
        <source>Section: {heading}</source>
        <translation>Section : {heading}</translation>
    </message>
</context>
<context>
    <name>OwnDesk</name>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>no title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Not saved yet: “{title}”</source>
        <translation>Pas encore enregistré : « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Edit this article</source>
        <translation>Modifier cet article</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>This article is from “{name}” and stays as it is. Make a copy of your own to change?</source>
        <translation>Cet article vient de « {name} » et reste tel quel. En faire une copie à vous pour la changer ?</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Delete “{name}”? You can bring it back.</source>
        <translation>Supprimer « {name} » ? Vous pourrez le reprendre.</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Delete this article</source>
        <translation>Supprimer cet article</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Deleted: {title}</source>
        <translation>Supprimé : {title}</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Bring in a page...</source>
        <translation>A&amp;pporter une page...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Bring in a &amp;folder...</source>
        <translation>Apporter un &amp;dossier...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Write a new article</source>
        <translation>Écrire un &amp;nouvel article</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Edit this article</source>
        <translation>&amp;Modifier cet article</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Adapt this article</source>
        <translation>&amp;Adapter cet article</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Add a &amp;note...</source>
        <translation>Ajouter une n&amp;ote...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>A&amp;pprove for this clinic...</source>
        <translation>App&amp;rouver pour cette clinique...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Earlier &amp;versions...</source>
        <translation>&amp;Versions précédentes...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Delete this article...</source>
        <translation>&amp;Supprimer cet article...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Undo delete</source>
        <translation>Ann&amp;uler la suppression</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Undo delete: {title}</source>
        <translation>Ann&amp;uler la suppression : {title}</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Packs on this computer</source>
        <translation>Paquets sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Install from a file...</source>
        <translation>&amp;Installer depuis un fichier...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Check &amp;all</source>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Copy to a &amp;stick...</source>
        <translation>&amp;Copier sur une clé USB...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>S&amp;hare your own articles...</source>
        <translation>&amp;Partager vos articles...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Keys...</source>
        <translation>C&amp;lés...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir en arrière</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>To the version before the last change</source>
        <translation>À la version d’avant le dernier changement</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>No pack was installed from a file yet</source>
        <translation>Aucun paquet n’a encore été installé depuis un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>The chosen pack</source>
        <translation>Le paquet choisi</translation>
    </message>
</context>
<context>
    <name>PacketDesk</name>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>No packet is kept yet</source>
        <translation>Aucun paquet à imprimer n’est encore gardé</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Keep these articles as a packet</source>
        <translation>Garder ces articles comme paquet à imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Give these articles as a file</source>
        <translation>Donner ces articles dans un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Take a packet from a file</source>
        <translation>Prendre un paquet à imprimer dans un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete the packet {name}</source>
        <translation>Supprimer le paquet à imprimer {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Keep as a packet</source>
        <translation>Garder comme paquet à imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Name of the packet</source>
        <translation>Nom du paquet à imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete the packet {name}? Its articles stay in this handout.</source>
        <translation>Supprimer le paquet à imprimer {name} ? Ses articles restent dans cette feuille.</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Give as a file</source>
        <translation>Donner dans un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>There is a packet {name} already. Replace it?</source>
        <translation>Il y a déjà un paquet à imprimer {name}. Le remplacer ?</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>PacksDesk</name>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Install a pack</source>
        <translation>Installer un paquet</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>&amp;Add a key...</source>
        <translation>&amp;Ajouter une clé...</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Reading {name}</source>
        <translation>Lecture : {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Installed: {pack}</source>
        <translation>Installé : {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Its articles can be read now. Search is made ready behind the window.</source>
        <translation>Ses articles peuvent être lus. La recherche se prépare en même temps.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Copying {name}</source>
        <translation>Copie : {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>This version is in force again: {pack}</source>
        <translation>Cette version est de nouveau utilisée : {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Going back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Remove {title} from this computer? It can be installed again from its file.</source>
        <translation>Enlever {title} de cet ordinateur ? On peut le réinstaller depuis son fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Removing</source>
        <translation>Enlèvement</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Checking every byte</source>
        <translation>Vérification de chaque octet</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Checking all packs</source>
        <translation>Vérification de tous les paquets</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Repair from a file</source>
        <translation>Réparer depuis un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>All packs are whole.</source>
        <translation>Tous les paquets sont entiers.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Insert a stick with the same pack and repair it from there.</source>
        <translation>Mettez une clé USB avec le même paquet et réparez-le depuis celle-ci.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Something is damaged. Everything else works.</source>
        <translation>Quelque chose est abîmé. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>&amp;Repair from a file...</source>
        <translation>&amp;Réparer depuis un fichier...</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>This broke off before it was done. Nothing was changed; try again.</source>
        <translation>Cela s’est arrêté avant la fin. Rien n’a changé ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Packs of articles</source>
        <translation>Paquets d’articles</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <location filename="../../desktop/packs_dialog.py"/>
        <source>Packs of articles</source>
        <translation>Paquets d’articles</translation>
    </message>
</context>
<context>
    <name>PageJob</name>
    <message>
        <location filename="../../desktop/printing.py"/>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <location filename="../../desktop/pdf_pages.py"/>
        <source>The printed pages</source>
        <translation>Les pages imprimées</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <location filename="../../desktop/panes.py"/>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
</context>
<context>
    <name>PaperBox</name>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Short copy</source>
        <translation>Copie courte</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>What to do at home, when and where to get help</source>
        <translation>Que faire à la maison, quand et où trouver de l’aide</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Fit on one sheet</source>
        <translation>Tenir sur une feuille</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Leaves out sources first, then background, then care at home. Danger signs always stay.</source>
        <translation>Enlève d’abord les sources, puis les explications, puis les soins à la maison. Les signes de danger restent toujours.</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Line for name and date</source>
        <translation>Ligne pour le nom et la date</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Questions to say it back</source>
        <translation>Questions pour le redire</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Name, for this print only</source>
        <translation>Nom, pour cette impression seulement</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Name, or leave a blank line</source>
        <translation>Nom, ou laisser une ligne vide</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Your note, for this print only</source>
        <translation>Votre note, pour cette impression seulement</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>When to come back</source>
        <translation>Quand revenir</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>The day to come back</source>
        <translation>Le jour où revenir</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Printed once, kept nowhere.</source>
        <translation>Imprimé une fois, gardé nulle part.</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Check the clock of this computer. Until then, choose the day to come back yourself.</source>
        <translation>Vérifiez l’horloge de cet ordinateur. En attendant, choisissez vous-même le jour où revenir.</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back: not said</source>
        <translation>Revenir : pas précisé</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back tomorrow</source>
        <translation>Revenir demain</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 3 days</source>
        <translation>Revenir dans 3 jours</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in a week</source>
        <translation>Revenir dans une semaine</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 2 weeks</source>
        <translation>Revenir dans 2 semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 4 weeks</source>
        <translation>Revenir dans 4 semaines</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back on another day</source>
        <translation>Revenir un autre jour</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Whole picture</source>
        <translation>Image &amp;entière</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>Key: {key}</source>
        <translation>Touche : {key}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Some articles are withdrawn. They are shown in red and cannot be printed any more.</source>
        <translation>Des articles sont retirés. Ils sont montrés en rouge et ne peuvent plus être imprimés.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Nothing changes: this pack is here already. Installing it again repairs it.</source>
        <translation>Rien ne change : ce paquet est déjà ici. L’installer de nouveau le répare.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Your clinic added this key.</source>
        <translation>Votre clinique a ajouté cette clé.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>This key came with the program.</source>
        <translation>Cette clé est venue avec le programme.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>From</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>not said</source>
        <translation>pas précisé</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Newest article</source>
        <translation>Article le plus récent</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>{count} (an update: only what is new or changed)</source>
        <translation>{count} (une mise à jour : seulement ce qui est nouveau ou changé)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>About this pack</source>
        <translation>À propos de ce paquet</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>line {line}: </source>
        <translation>ligne {line} : </translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>To &amp;look at: {count}</source>
        <translation>À &amp;regarder : {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <location filename="../../desktop/reading_aloud.py"/>
        <source>No voice of this computer speaks {language}.</source>
        <translation>Aucune voix de cet ordinateur ne parle {language}.</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_aloud.py"/>
        <source>The voice of this computer does not answer. Try again later.</source>
        <translation>La voix de cet ordinateur ne répond pas. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <location filename="../../desktop/recent_searches.py"/>
        <source>Searched before: {links}</source>
        <translation>Déjà cherché : {links}</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Author, title or year</source>
        <translation>Auteur, titre ou année</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>References of the library</source>
        <translation>Références de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>&amp;Cite it</source>
        <translation>&amp;Citer</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>The library has no such reference.</source>
        <translation>La bibliothèque n’a pas cette référence.</translation>
    </message>
</context>
<context>
    <name>ReferencesDesk</name>
    <message>
        <location filename="../../desktop/references_desk.py"/>
        <source>Save references</source>
        <translation>Enregistrer les références</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>References of this article</source>
        <translation>Références de cet article</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>About the selected reference</source>
        <translation>À propos de la référence choisie</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>This article cites no studies.</source>
        <translation>Cet article ne cite aucune étude.</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Open an article to see its references.</source>
        <translation>Ouvrez un article pour voir ses références.</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy the selected reference in Vancouver style</source>
        <translation>Copier la référence choisie au style Vancouver</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy DOI</source>
        <translation>Copier le DOI</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Save all references of this article for a reference manager</source>
        <translation>Enregistrer toutes les références de cet article pour un logiciel de références</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>As RIS file</source>
        <translation>En fichier RIS</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>As BibTeX file</source>
        <translation>En fichier BibTeX</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>record checked</source>
        <translation>notice vérifiée</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>record not checked</source>
        <translation>notice non vérifiée</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>RETRACTED</source>
        <translation>RÉTRACTÉE</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Cited in:</source>
        <translation>Citée dans :</translation>
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
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Whoever looks after this program can use this report. It holds nothing that you typed or read.</source>
        <translation>La personne qui s’occupe de ce programme peut utiliser ce rapport. Il ne contient rien de ce que vous avez tapé ou lu.</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search: type a few letters</source>
        <translation>Chercher : tapez quelques lettres</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search (Ctrl+K or /)</source>
        <translation>Chercher (Ctrl+K ou /)</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>“{name}” is another name for this</source>
        <translation>« {name} » en est un autre nom</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>You may mean this by “{name}”</source>
        <translation>« {name} » veut peut-être dire ceci</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>One of the texts about “{name}”</source>
        <translation>Un des textes sur « {name} »</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Its code is {name}</source>
        <translation>Son code est {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} has this text. Throw it away</source>
        <translation>La feuille {name} porte ce texte. Jetez-la</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is still current</source>
        <translation>La feuille {name} est encore à jour</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is newer than this text</source>
        <translation>La feuille {name} est plus récente que ce texte</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is out of date: its text has changed. Print it again</source>
        <translation>La feuille {name} n’est plus à jour : son texte a changé. Imprimez-la de nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Withdrawn. Do not use it</source>
        <translation>Retiré. Ne l’utilisez pas</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Date unknown</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Past its review date</source>
        <translation>Vérification en retard</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Not reviewed by a clinician yet</source>
        <translation>Pas encore vérifié par un soignant</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Clinic name</source>
        <translation>Nom de la clinique</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Text on paper</source>
        <translation>Texte sur le papier</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Sources on handouts</source>
        <translation>Sources sur les feuilles</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Co&amp;unt printed copies, without names</source>
        <translation>Co&amp;mpter les copies imprimées, sans noms</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>If a text is withdrawn, this tells how many sheets of it were given away.</source>
        <translation>Si un texte est retiré, cela dit combien de feuilles ont été données.</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Text on the screen, in percent</source>
        <translation>Texte à l’écran, en pour cent</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Keep the last searches on this computer</source>
        <translation>Garder les dernières &amp;recherches sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Keep the articles rea&amp;d last on this computer</source>
        <translation>Garder les articles lus en &amp;dernier sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Articles in</source>
        <translation>Articles en</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Your clinic, printed on every page</source>
        <translation>Votre clinique, imprimée sur chaque page</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Clinic &amp;name</source>
        <translation>&amp;Nom de la clinique</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Op&amp;en</source>
        <translation>Ou&amp;vert</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Logo</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Emergenc&amp;y number</source>
        <translation>Numéro d’&amp;urgence</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Without a number, handouts say: ask your clinic.</source>
        <translation>Sans numéro, les feuilles disent : demandez à votre clinique.</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Handouts</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Pape&amp;r</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>On the screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Text size</source>
        <translation>Ta&amp;ille du texte</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Lan&amp;guage of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Articles &amp;in</source>
        <translation>Articles &amp;en</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Several computers</source>
        <translation>Plusieurs ordinateurs</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Packs lie &amp;on</source>
        <translation>Les pa&amp;quets sont sur</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Another folder is used from the next start on. Each computer keeps its own keys.</source>
        <translation>Un autre dossier sert à partir du prochain démarrage. Chaque ordinateur garde ses propres clés.</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>A&amp;bout this program</source>
        <translation>À pr&amp;opos de ce programme</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Passphrase once more</source>
        <translation>Encore la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Make the pack...</source>
        <translation>&amp;Faire le paquet...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Make a &amp;new key...</source>
        <translation>Faire une n&amp;ouvelle clé...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Your own articles become a pack for other clinics. You sign it with a key of your clinic.</source>
        <translation>Vos articles deviennent un paquet pour d’autres cliniques. Vous le signez avec une clé de votre clinique.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The key is made now, once. Keep its passphrase: nobody can find it again for you.</source>
        <translation>La clé est faite maintenant, une seule fois. Gardez sa phrase secrète : personne ne peut la retrouver pour vous.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Your own articles become a pack for other clinics, signed with the key of your clinic.</source>
        <translation>Vos articles deviennent un paquet pour d’autres cliniques, signé avec la clé de votre clinique.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Key of {name}</source>
        <translation>Clé de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Give the key a name, such as that of your clinic.</source>
        <translation>Donnez un nom à la clé, par exemple celui de votre clinique.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The passphrase needs at least {count} letters.</source>
        <translation>La phrase secrète doit avoir au moins {count} lettres.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Les deux phrases secrètes sont différentes. Tapez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Type the passphrase of the key.</source>
        <translation>Tapez la phrase secrète de la clé.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Name of the key</source>
        <translation>&amp;Nom de la clé</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Once m&amp;ore</source>
        <translation>&amp;Encore une fois</translation>
    </message>
</context>
<context>
    <name>SharingDesk</name>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Make a new key? Clinics that added the old one must add the new one too.</source>
        <translation>Faire une nouvelle clé ? Les cliniques qui ont ajouté l’ancienne doivent aussi ajouter la nouvelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Make a new key</source>
        <translation>Faire une nouvelle clé</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>The stick, or a folder on it</source>
        <translation>La clé USB, ou un dossier sur celle-ci</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Making the key of your clinic</source>
        <translation>Création de la clé de votre clinique</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Checking your articles and making the pack</source>
        <translation>Vérification de vos articles et création du paquet</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Saved in {folder}: {pack} and the key {key}.</source>
        <translation>Enregistrés dans {folder} : {pack} et la clé {key}.</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Give them the key too, and read them these six words:</source>
        <translation>Donnez-leur aussi la clé, et lisez-leur ces six mots :</translation>
    </message>
</context>
<context>
    <name>SixWords</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>The six words: {words}</source>
        <translation>Les six mots : {words}</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Ticked: the source is in the library already, and that entry is used. Untick it if they differ.</source>
        <translation>Coché : la source est déjà dans la bibliothèque, et elle est utilisée. Décochez si elles sont différentes.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Sources of this page</source>
        <translation>Sources de cette page</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>In the library, {by}: {text}</source>
        <translation>Dans la bibliothèque, {by} : {text}</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>S&amp;taff</source>
        <translation>P&amp;ersonnel</translation>
    </message>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>Unlock or close with the PIN</source>
        <translation>Déverrouiller ou fermer avec le code PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>Locked to reading and printing</source>
        <translation>Limité à lire et imprimer</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;Close the program</source>
        <translation>&amp;Fermer le programme</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;PIN</source>
        <translation>Code &amp;PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN forgotten? The command “clinic-library unlock” opens it.</source>
        <translation>Code PIN oublié ? La commande « clinic-library unlock » déverrouille.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>That is not the PIN. Please try again.</source>
        <translation>Ce n’est pas le code PIN. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Too many wrong tries. Please wait {seconds} seconds.</source>
        <translation>Trop d’essais faux. Attendez {seconds} secondes.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>StickDesk</name>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>The stick, or a folder on it</source>
        <translation>La clé USB, ou un dossier sur celle-ci</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>The stick that the program came from</source>
        <translation>La clé USB d’où vient le programme</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copying to the stick</source>
        <translation>Copie sur la clé USB</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Waiting for the stick</source>
        <translation>En attente de la clé USB</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copied: {pack}</source>
        <translation>Copié : {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Not copied: {title}. It comes with the program, so every clinic has it.</source>
        <translation>Pas copié : {title}. Il vient avec le programme, chaque clinique l’a donc.</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copied to {folder}, and read back.</source>
        <translation>Copié dans {folder}, et relu.</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copy the &amp;program too...</source>
        <translation>Copier aussi le &amp;programme...</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>&amp;Main message</source>
        <translation>&amp;Message principal</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>A heading that says what the part is about</source>
        <translation>Un titre qui dit de quoi parle la partie</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the line a heading, smaller, or text again</source>
        <translation>Faire de la ligne un titre, un titre plus petit, ou du texte</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the lines a list</source>
        <translation>Faire une liste de ces lignes</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the words bold (Ctrl+B)</source>
        <translation>Mettre les mots en gras (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Put the lines into a box</source>
        <translation>Mettre les lignes dans un cadre</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Say where this comes from</source>
        <translation>Dire d’où cela vient</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>A line with ## is a heading, [@name] is a source. Leave what stands in { } as it is.</source>
        <translation>Une ligne avec ## est un titre, [@nom] est une source. Laissez tel quel ce qui est entre { }.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Articles in</source>
        <translation>Articles en</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>The language in which articles are looked for first</source>
        <translation>La langue dans laquelle les articles sont cherchés d’abord</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Own articles</source>
        <translation>Nos articles</translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Find articles by</source>
        <translation>Trouver des articles par</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Ways to find an article (Ctrl+1 to Ctrl+7)</source>
        <translation>Façons de trouver un article (Ctrl+1 à Ctrl+7)</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>A to Z</source>
        <translation>A à Z</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Complaints</source>
        <translation>Plaintes</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>New and changed</source>
        <translation>Nouveau et modifié</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Due for review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Read lately</source>
        <translation>Lu récemment</translation>
    </message>
</context>
<context>
    <name>TrustDesk</name>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Remove the key of {name}? Packs that it signed are not shown any more.</source>
        <translation>Enlever la clé de {name} ? Les paquets qu’elle a signés ne seront plus montrés.</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <location filename="../../desktop/versions_desk.py"/>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_desk.py"/>
        <source>Edition {number}</source>
        <translation>Édition {number}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Earlier versions, the newest first</source>
        <translation>Versions précédentes, la plus récente d’abord</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>There is no earlier version yet. The last ten are kept.</source>
        <translation>Il n’y a pas encore de version précédente. Les dix dernières sont gardées.</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>&amp;Bring this version back</source>
        <translation>&amp;Reprendre cette version</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
</context>
<context>
    <name>_PageWidget</name>
    <message>
        <location filename="../../desktop/pdf_pages.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Normal (12 pt)</source>
        <translation>Normal (12 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Clear (14 pt)</source>
        <translation>Clair (14 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Large (18 pt)</source>
        <translation>Grand (18 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Very large (24 pt)</source>
        <translation>Très grand (24 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Three, short</source>
        <translation>Trois, courtes</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>One page on a side</source>
        <translation>Une page par côté</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Two small pages on a side</source>
        <translation>Deux petites pages par côté</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Booklet to fold</source>
        <translation>Livret à plier</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Illness or question of health</source>
        <translation>Maladie ou question de santé</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Decision between treatments</source>
        <translation>Choix entre des traitements</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Test or treatment, step by step</source>
        <translation>Examen ou traitement, étape par étape</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>First aid</source>
        <translation>Premiers secours</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Guide to this program</source>
        <translation>Guide de ce programme</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Left out: {parts} and {count} more.</source>
        <translation>Laissés de côté : {parts} et {count} de plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Left out: {parts}.</source>
        <translation>Laissés de côté : {parts}.</translation>
    </message>
</context>
<context>
    <name>editor_words</name>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Be careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Do this</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It may be given to other clinics.</source>
        <translation>On peut le donner à d’autres cliniques.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It may be given to others, but not sold.</source>
        <translation>On peut le donner à d’autres, mais pas le vendre.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It must not be given to other clinics.</source>
        <translation>Il ne faut pas le donner à d’autres cliniques.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Nobody said whether other clinics may have it.</source>
        <translation>Personne n’a dit si d’autres cliniques peuvent l’avoir.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Write the main message: one plain sentence.</source>
        <translation>Écrivez le message principal : une phrase simple.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The main message is too long. Say it in 200 letters.</source>
        <translation>Le message principal est trop long. Dites-le en 200 lettres.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Say who wrote it.</source>
        <translation>Dites qui l’a écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>A section is missing: {what}</source>
        <translation>Il manque une section : {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Nothing stands under “{what}”.</source>
        <translation>Il n’y a rien sous « {what} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The heading “{what}” has a wrong size. Use the Heading button.</source>
        <translation>Le titre « {what} » a une mauvaise taille. Utilisez le bouton Titre.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Show the choices in a table.</source>
        <translation>Montrez les choix dans un tableau.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>First aid says first when to get help.</source>
        <translation>Les premiers secours disent d’abord quand demander de l’aide.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The source {what} is not known. Choose it with the Source button.</source>
        <translation>La source {what} est inconnue. Choisissez-la avec le bouton Source.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>A source cannot stand in the first line of a box.</source>
        <translation>Une source ne peut pas être dans la première ligne d’un cadre.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>No source is named.</source>
        <translation>Aucune source n’est nommée.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>There is no article “{what}” to lead to.</source>
        <translation>Il n’y a pas d’article « {what} » où aller.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The picture {what} is missing.</source>
        <translation>L’image {what} manque.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Say in words what the picture {what} shows.</source>
        <translation>Dites avec des mots ce que montre l’image {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>No date says when it was last changed.</source>
        <translation>Aucune date ne dit quand il a été modifié.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It is hard to read. Use shorter words and sentences.</source>
        <translation>C’est difficile à lire. Utilisez des mots et des phrases plus courts.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>The program ended unexpectedly. What you saved and your settings are safe.</source>
        <translation>Le programme s’est arrêté sans prévenir. Ce que vous avez enregistré et vos réglages sont en sécurité.</translation>
    </message>
    <message>
        <location filename="../../desktop/errors.py"/>
        <source>This is our mistake, not yours. Your work is safe; please try again.</source>
        <translation>C’est notre faute, pas la vôtre. Votre travail est en sécurité ; réessayez.</translation>
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
        <translation>Une feuille pour une personne est remplie.</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Words of an article are not saved yet.</source>
        <translation>Des mots d’un article ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forget that too?</source>
        <translation>Oublier cela aussi ?</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forget this session</source>
        <translation>Oublier cette session</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forgetting this session…</source>
        <translation>Oubli de cette session…</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forgotten: everything since the program was opened.</source>
        <translation>Oublié : tout depuis l’ouverture du programme.</translation>
    </message>
</context>
<context>
    <name>import_words</name>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Editor</source>
        <translation>Éditeur du texte</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Medical reviewer</source>
        <translation>Vérification médicale</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Specialist reviewer</source>
        <translation>Vérification par un spécialiste</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Local reviewer</source>
        <translation>Vérification locale</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Yes, but not sold</source>
        <translation>Oui, mais sans le vendre</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>No, only for this clinic</source>
        <translation>Non, seulement pour cette clinique</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Not known</source>
        <translation>On ne sait pas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>kept as: {field}</source>
        <translation>gardé comme : {field}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>last revised</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>last reviewed</source>
        <translation>dernière vérification</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>topics</source>
        <translation>thèmes</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>where from</source>
        <translation>d’où il vient</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>notice</source>
        <translation>mention</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>disclaimer</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>interests</source>
        <translation>intérêts</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>details</source>
        <translation>détails</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Look for a newer edition, or have a clinician read it.</source>
        <translation>Cherchez une édition plus récente, ou faites-le lire par un soignant.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>If you know a date, type it under Kept.</source>
        <translation>Si vous connaissez une date, tapez-la sous Gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Readers cannot check what it says. If the page has sources, put their lines back.</source>
        <translation>Les lecteurs ne peuvent pas vérifier ce qu’elle dit. Si la page a des sources, remettez leurs lignes.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>If the page has one, type it under Kept.</source>
        <translation>Si la page en a un, tapez-le sous Gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Explain it when you hand it out. You can edit the text after keeping it.</source>
        <translation>Expliquez-le quand vous le donnez. Vous pourrez modifier le texte après l’avoir gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Keep and print it here. It never leaves in a pack or on a stick.</source>
        <translation>Gardez-le et imprimez-le ici. Il ne part jamais dans un paquet ou sur une clé USB.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Ask who wrote it. Until you know, it never leaves in a pack or on a stick.</source>
        <translation>Demandez qui l’a écrit. Tant que vous ne le savez pas, il ne part jamais dans un paquet ou sur une clé USB.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>It is printed with the people who wrote it.</source>
        <translation>C’est imprimé avec les personnes qui l’ont écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Tell the patient when to come back, or add it after keeping it.</source>
        <translation>Dites au patient quand revenir, ou ajoutez-le après avoir gardé la page.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Look whether a source is missing.</source>
        <translation>Regardez s’il manque une source.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Its number stands at the end of the text. You can move it after keeping the page.</source>
        <translation>Son numéro est à la fin du texte. Vous pourrez le déplacer après avoir gardé la page.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Choose the day above, or type it under Kept.</source>
        <translation>Choisissez le jour en haut, ou tapez-le sous Gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>It is printed so. Nothing is lost.</source>
        <translation>C’est imprimé ainsi. Rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same DOI</source>
        <translation>le même DOI</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same PubMed number</source>
        <translation>le même numéro PubMed</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same title</source>
        <translation>le même titre</translation>
    </message>
</context>
<context>
    <name>item_models</name>
    <message>
        <location filename="../../desktop/branch_model.py"/>
        <source>{title} (withdrawn)</source>
        <translation>{title} (retiré)</translation>
    </message>
    <message>
        <location filename="../../desktop/branch_model.py"/>
        <location filename="../../desktop/item_models.py"/>
        <source>ours</source>
        <translation>de chez nous</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../desktop/labels.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>An article has {most} approvals at most; take an old one away.</source>
        <translation>Un article a au plus {most} approbations ; enlevez-en une ancienne.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>An approval needs the name of the person who gives it; type it.</source>
        <translation>Une approbation demande le nom de la personne qui la donne ; tapez-le.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>A name or role may have at most {most} letters on one line; shorten it.</source>
        <translation>Un nom ou un rôle peut avoir au plus {most} lettres sur une ligne ; raccourcissez-le.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>A note may have at most {most} letters; this one has {count}. Shorten it.</source>
        <translation>Une note peut avoir au plus {most} lettres ; celle-ci en a {count}. Raccourcissez-la.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>The note holds signs that cannot be printed; type it anew.</source>
        <translation>La note contient des signes qu’on ne peut pas imprimer ; tapez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} is not UTF-8 text; save it as UTF-8 and try again.</source>
        <translation>{where} n’est pas du texte UTF-8 ; enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} has no front matter; begin it with a line --- and end the front matter with ---.</source>
        <translation>{where} n’a pas d’en-tête ; commencez-le par une ligne --- et finissez l’en-tête par ---.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>it is not YAML</source>
        <translation>ce n’est pas du YAML</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}, line {line}: the front matter cannot be read ({reason}); mend that line.</source>
        <translation>{where}, ligne {line} : l’en-tête ne peut pas être lu ({reason}) ; corrigez cette ligne.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the front matter must be lines of the form key: value.</source>
        <translation>{where} : l’en-tête doit avoir des lignes de la forme champ: valeur.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} uses YAML aliases (*name); write the words out instead.</source>
        <translation>{where} utilise des alias YAML (*nom) ; écrivez plutôt les mots.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the front matter has lists within lists within lists; write it flatter.</source>
        <translation>{where} : l’en-tête a des listes dans des listes dans des listes ; écrivez-le plus simplement.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the id {id!r} may hold only small letters, digits and single hyphens.</source>
        <translation>{where} : l’id {id!r} ne peut avoir que de petites lettres, des chiffres et des traits d’union seuls.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: {reason}</source>
        <translation>{where} : {reason}</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} of {place} is missing; add it to the front matter.</source>
        <translation>il manque le champ {key!r} de {place} ; ajoutez-le à l’en-tête.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} is missing; add it to the front matter.</source>
        <translation>il manque le champ {key!r} ; ajoutez-le à l’en-tête.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} is wrong ({reason}); correct it in the front matter.</source>
        <translation>le champ {key!r} est faux ({reason}) ; corrigez-le dans l’en-tête.</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The search of {title} could not be prepared; try again.</source>
        <translation>La recherche de {title} n’a pas pu être préparée ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The search of {pack} could not be prepared ({reason}); free some space in {folder} and start the program again.</source>
        <translation>La recherche de {pack} n’a pas pu être préparée ({reason}) ; libérez de la place dans {folder} et redémarrez le programme.</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The articles of {pack} were changed while their search was prepared; start the program again.</source>
        <translation>Les articles de {pack} ont changé pendant la préparation de la recherche ; redémarrez le programme.</translation>
    </message>
    <message>
        <location filename="../../library/check.py"/>
        <source>{folder} is not a folder; name the folder of a pack source, the one with pack.yaml.</source>
        <translation>{folder} n’est pas un dossier ; nommez le dossier source d’un paquet, celui avec pack.yaml.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the front matter's key {key!r} is not known; is it misspelt?</source>
        <translation>le champ {key!r} de l’en-tête est inconnu ; est-il bien écrit ?</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>there is no summary: one plain sentence with the main message.</source>
        <translation>il n’y a pas de résumé : une phrase simple avec le message principal.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the summary has {count} characters; {most} fit.</source>
        <translation>le résumé a {count} signes ; {most} au plus.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>nobody is named as author.</source>
        <translation>aucun auteur n’est nommé.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the article has no disclaimer of its own; ours is printed.</source>
        <translation>l’article n’a pas son propre avertissement ; le nôtre est imprimé.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>nobody said whether this article may be passed on.</source>
        <translation>personne n’a dit si cet article peut être transmis.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the related article {related!r} is not in this pack.</source>
        <translation>l’article lié {related!r} n’est pas dans ce paquet.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>an article of kind {kind} needs a section marked {{{mark}}}.</source>
        <translation>un article du genre {kind} a besoin d’une section marquée {{{mark}}}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>first aid says first when to get help.</source>
        <translation>les premiers secours disent d’abord quand demander de l’aide.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the options need a table.</source>
        <translation>les choix ont besoin d’un tableau.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the section {heading!r} is empty.</source>
        <translation>la section {heading!r} est vide.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{text!r} is a title; begin sections with ##.</source>
        <translation>{text!r} est un titre d’article ; commencez les sections par ##.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{text!r} skips a heading level.</source>
        <translation>{text!r} saute un niveau de titre.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the reference {key} is not in references.json.</source>
        <translation>la référence {key} n’est pas dans references.json.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{certainty!r} is no certainty; use one of {certainties}.</source>
        <translation>{certainty!r} n’est pas une certitude ; utilisez l’une de celles-ci : {certainties}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a box's title cannot cite; cite in the text of the box.</source>
        <translation>le titre d’un cadre ne peut pas citer ; citez dans le texte du cadre.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the article cites nothing.</source>
        <translation>l’article ne cite rien.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a claim of {certainty} certainty is not worded so: {sentence!r}</source>
        <translation>une affirmation de certitude {certainty} n’est pas écrite ainsi : {sentence!r}</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>there is no article {link!r}.</source>
        <translation>il n’y a pas d’article {link!r}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is not in this pack.</source>
        <translation>l’image {name} n’est pas dans ce paquet.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is larger than {megabytes} MB.</source>
        <translation>l’image {name} dépasse {megabytes} Mo.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is no SVG or PNG that can be drawn.</source>
        <translation>l’image {name} n’est pas un SVG ou un PNG qu’on peut dessiner.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} has no words for those who cannot see it.</source>
        <translation>l’image {name} n’a pas de mots pour ceux qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a paragraph has {count} words; split it.</source>
        <translation>un paragraphe a {count} mots ; coupez-le.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{found} looks like an emergency number; the clinic's own is printed instead.</source>
        <translation>{found} ressemble à un numéro d’urgence ; celui de la clinique est imprimé à la place.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{found} is printed as it stands.</source>
        <translation>{found} est imprimé tel quel.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>hard to read: {method} {value}.</source>
        <translation>difficile à lire : {method} {value}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>neither `revised` nor `reviewed` is given.</source>
        <translation>ni `revised` ni `reviewed` n’est donné.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a review was due on {due}.</source>
        <translation>une vérification était prévue le {due}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>no medical reviewer is named.</source>
        <translation>aucune personne n’est nommée pour la vérification médicale.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>`{name}` lies in the future.</source>
        <translation>`{name}` est dans le futur.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>the text has {words} words; {least} to {most} are read.</source>
        <translation>le texte a {words} mots ; on en lit {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>a sentence has {count} words; make two of it: {sentence!r}</source>
        <translation>une phrase a {count} mots ; faites-en deux : {sentence!r}</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{most} questions let a reader say it back.</source>
        <translation>{most} questions permettent au lecteur de le redire.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{count} of {all} sentences are passive; say who does it.</source>
        <translation>{count} phrases sur {all} sont au passif ; dites qui agit.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{hard!r}: say {plain!r}.</source>
        <translation>{hard!r} : dites {plain!r}.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{promised!r} promises too much; say what was seen.</source>
        <translation>{promised!r} promet trop ; dites ce qui a été observé.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{found} is given in a section without a source; cite it or take it out.</source>
        <translation>{found} est donné dans une section sans source ; citez une source ou enlevez-le.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{code!r} is no code of {system}.</source>
        <translation>{code!r} n’est pas un code de {system}.</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name} has no item {key!r}.</source>
        <translation>{name} n’a pas de point {key!r}.</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name}, item {key}: {value!r} must be one of: {answers}.</source>
        <translation>{name}, point {key} : {value!r} doit être une de ces réponses : {answers}.</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name} was filled in, but {signed} is missing.</source>
        <translation>{name} a été rempli, mais il manque {signed}.</translation>
    </message>
    <message>
        <location filename="../../library/command_run.py"/>
        <source>Please check the clock of this computer: it says {day}.</source>
        <translation>Vérifiez l’horloge de cet ordinateur : elle dit {day}.</translation>
    </message>
    <message>
        <location filename="../../library/command_run.py"/>
        <source>{path} cannot be read ({reason}); check the name of the {what}.</source>
        <translation>{path} ne peut pas être lu ({reason}) ; vérifiez ce nom : {what}.</translation>
    </message>
    <message>
        <location filename="../../library/drafting.py"/>
        <source>no font here can print {signs}.</source>
        <translation>aucune police ici ne peut imprimer {signs}.</translation>
    </message>
    <message>
        <location filename="../../library/editions.py"/>
        <source>An adaptation names what it is based on; leave `based_on` as it was.</source>
        <translation>Une adaptation nomme son original ; laissez `based_on` tel quel.</translation>
    </message>
    <message>
        <location filename="../../library/editions.py"/>
        <source>An adaptation has the rights of the article that it is based on; leave them as they were.</source>
        <translation>Une adaptation a les mêmes droits que son original ; laissez-les tels quels.</translation>
    </message>
    <message>
        <location filename="../../library/exporting.py"/>
        <source>There are no articles in {unknown}; there are some in: {known}.</source>
        <translation>Il n’y a pas d’article en {unknown} ; il y en a en : {known}.</translation>
    </message>
    <message>
        <location filename="../../library/exporting.py"/>
        <source>{folder} cannot be made ({reason}); choose another folder.</source>
        <translation>{folder} ne peut pas être créé ({reason}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../library/finding.py"/>
        <source>There is no article in the language "{only}"; there are: {listed}.</source>
        <translation>Il n’y a pas d’article dans la langue « {only} » ; il y a : {listed}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{name} is larger than {megabytes} MB; choose a smaller picture.</source>
        <translation>{name} dépasse {megabytes} Mo ; choisissez une image plus petite.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{path} cannot be read ({reason}); choose another picture.</source>
        <translation>{path} ne peut pas être lu ({reason}) ; choisissez une autre image.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{name} is no picture that can be printed; choose a PNG, JPEG or SVG file.</source>
        <translation>{name} n’est pas une image qu’on peut imprimer ; choisissez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>No font here can print {signs}; an empty box stands on the paper instead.</source>
        <translation>Aucune police ici ne peut imprimer {signs} ; un carré vide est sur le papier à la place.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The font {font} is missing or damaged; install the program again.</source>
        <translation>La police {font} manque ou est abîmée ; réinstallez le programme.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>There is nothing to print; add an article first.</source>
        <translation>Il n’y a rien à imprimer ; ajoutez d’abord un article.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The fonts of this program are missing or damaged; install the program again.</source>
        <translation>Les polices de ce programme manquent ou sont abîmées ; réinstallez le programme.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <location filename="../../library/library.py"/>
        <location filename="../../library/packs/installed.py"/>
        <location filename="../../library/packs/store.py"/>
        <source>{title}: {reason}</source>
        <translation>{title} : {reason}</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The PDF is not tagged for screen readers ({reason}).</source>
        <translation>Le PDF n’est pas balisé pour les lecteurs d’écran ({reason}).</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The logo of the clinic cannot be printed; choose another in the settings.</source>
        <translation>Le logo de la clinique ne peut pas être imprimé ; choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>A picture is damaged; the handout is set without its pictures.</source>
        <translation>Une image est abîmée ; la feuille est faite sans ses images.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>Logo and pictures are damaged; the handout is set without them.</source>
        <translation>Le logo et des images sont abîmés ; la feuille est faite sans eux.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>{title}: there is no text in {wanted}; it is printed in {printed} only.</source>
        <translation>{title} : il n’y a pas de texte en {wanted} ; il est imprimé seulement en {printed}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>{title}: the picture {picture} is missing.</source>
        <translation>{title} : l’image {picture} manque.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>There is no packet "{name}"; there is: {there}.</source>
        <translation>Il n’y a pas de paquet à imprimer « {name} » ; il y a : {there}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The packet</source>
        <translation>Le paquet à imprimer</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The packets were kept by a newer program; install that one.</source>
        <translation>Les paquets à imprimer ont été gardés par un programme plus récent ; installez celui-là.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} is too large for a packet; ask for the file again.</source>
        <translation>{name} est trop grand pour un paquet à imprimer ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} was written by a newer program; install that one.</source>
        <translation>{name} a été écrit par un programme plus récent ; installez celui-là.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <location filename="../../library/importing/given_files.py"/>
        <location filename="../../library/packs/trust.py"/>
        <source>{path} cannot be read ({reason}); check the name of the file.</source>
        <translation>{path} ne peut pas être lu ({reason}) ; vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} is no packet of this program; ask for the file again.</source>
        <translation>{name} n’est pas un paquet à imprimer de ce programme ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{what} needs a name of at most {most} letters on one line; give it another.</source>
        <translation>{what} doit avoir un nom d’au plus {most} lettres sur une ligne ; donnez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The line on top may have at most {most} letters on one line; shorten it.</source>
        <translation>La ligne du haut peut avoir au plus {most} lettres sur une ligne ; raccourcissez-la.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>A packet holds 1 to {most} articles; make several of it.</source>
        <translation>Un paquet à imprimer contient 1 à {most} articles ; faites-en plusieurs.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{what} names an article that there cannot be; ask for the file again.</source>
        <translation>{what} nomme un article qui ne peut pas exister ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/typesetter.py"/>
        <source>This handout cannot be typeset ({message}); run the check on its article.</source>
        <translation>Cette feuille ne peut pas être mise en page ({message}) ; lancez le contrôle de son article.</translation>
    </message>
    <message>
        <location filename="../../library/import_commands.py"/>
        <source>{path} is no page; it was left aside.</source>
        <translation>{path} n’est pas une page ; c’est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../library/import_commands.py"/>
        <source>{path}: {reason}</source>
        <translation>{path} : {reason}</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a number that the makers of the page gave it</source>
        <translation>un numéro donné par les auteurs de la page</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>the head of an e-mail</source>
        <translation>l’en-tête d’un e-mail</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>an address of the web site</source>
        <translation>une adresse du site web</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/gathering.py"/>
        <source>a link of the web site</source>
        <translation>un lien du site web</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a message about cookies</source>
        <translation>un message sur les cookies</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a trail of links</source>
        <translation>une suite de liens</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/html_places.py"/>
        <source>a button</source>
        <translation>un bouton</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>the foot of a blog post</source>
        <translation>le bas d’un article de blog</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/gathering.py"/>
        <source>the comment form</source>
        <translation>le formulaire de commentaires</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a clock of the web browser</source>
        <translation>une heure du navigateur web</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a button or link of the web site</source>
        <translation>un bouton ou un lien du site web</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>links of the web site</source>
        <translation>des liens du site web</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a PDF file; open it, copy its text into a text file and import that</source>
        <translation>un fichier PDF ; ouvrez-le, copiez son texte dans un fichier texte et importez celui-ci</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a rich text file; open it, save it as .docx or .txt and import that</source>
        <translation>un fichier texte enrichi ; ouvrez-le, enregistrez-le en .docx ou .txt et importez celui-ci</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a file of an old Office program; open it there, save it as .docx and import that</source>
        <translation>un fichier d’un vieux programme Office ; ouvrez-le là, enregistrez-le en .docx et importez celui-ci</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a zip file, and no Word document; unpack it and import a page of it</source>
        <translation>un fichier zip, et pas un document Word ; ouvrez-le et importez une page qui s’y trouve</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a picture; type what it says into a text file and import that</source>
        <translation>une image ; tapez ce qu’elle dit dans un fichier texte et importez celui-ci</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>This is {name}.</source>
        <translation>C’est {name}.</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>This file is not text, whatever its name says; choose the page itself.</source>
        <translation>Ce fichier n’est pas du texte, quel que soit son nom ; choisissez la page elle-même.</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>There is no text in this file; choose another one.</source>
        <translation>Il n’y a pas de texte dans ce fichier ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>A review was due on {due}: ask whether all of it still holds.</source>
        <translation>Une vérification était prévue le {due} : demandez si tout est encore vrai.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page does not say when it was last revised or reviewed.</source>
        <translation>La page ne dit pas quand elle a été modifiée ou vérifiée.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page names no sources.</source>
        <translation>La page ne nomme aucune source.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The date "{text}" names no one day: say which is meant.</source>
        <translation>La date « {text} » ne désigne pas un seul jour : dites lequel.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page has no disclaimer; the library's own is printed.</source>
        <translation>La page n’a pas d’avertissement ; celui de la bibliothèque est imprimé.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>It is hard to read: {method} {value}.</source>
        <translation>C’est difficile à lire : {method} {value}.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>No section says when to get help.</source>
        <translation>Aucune section ne dit quand demander de l’aide.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>It may be used in this clinic, but not be passed on.</source>
        <translation>On peut l’utiliser dans cette clinique, mais pas le transmettre.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>{sentence} {holder} holds the rights.</source>
        <translation>{sentence} Les droits sont à {holder}.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page does not say whether it may be passed on.</source>
        <translation>La page ne dit pas si on peut la transmettre.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The author states an interest of their own; read it before you use the page.</source>
        <translation>L’auteur déclare un intérêt personnel ; lisez-le avant d’utiliser la page.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The mark "{mark}" leads to no reference; it stays as text.</source>
        <translation>La marque « {mark} » ne mène à aucune référence ; elle reste comme texte.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The text nowhere cites: {known}</source>
        <translation>Le texte ne cite nulle part : {known}</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>Kept as it stands: {literal}</source>
        <translation>Gardé tel quel : {literal}</translation>
    </message>
    <message>
        <location filename="../../library/importing/front_matter.py"/>
        <source>{name}: the front matter has lists within lists within lists; write it flatter.</source>
        <translation>{name} : l’en-tête a des listes dans des listes dans des listes ; écrivez-le plus simplement.</translation>
    </message>
    <message>
        <location filename="../../library/importing/front_matter.py"/>
        <source>{name}: the front matter cannot be read ({reason}); mend it or delete it.</source>
        <translation>{name} : l’en-tête ne peut pas être lu ({reason}) ; corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>a label; what it says is kept</source>
        <translation>une étiquette ; ce qu’elle dit est gardé</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>where a blog filed the page</source>
        <translation>où un blog a rangé la page</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>the author's note; its sentences are kept</source>
        <translation>la note de l’auteur ; ses phrases sont gardées</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>said a second time</source>
        <translation>dit une deuxième fois</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>its date can be read in more than one way; say which day is meant</source>
        <translation>sa date peut se lire de plusieurs façons ; dites quel jour c’est</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>a heading with nothing under it</source>
        <translation>un titre avec rien dessous</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>left out by you</source>
        <translation>laissé de côté par vous</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a list of the page's own headings</source>
        <translation>une liste des titres de la page</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the copyright line, as links do</source>
        <translation>se trouve sous la ligne de copyright, comme des liens</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a heading that holds the page together</source>
        <translation>un titre qui tient la page ensemble</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a heading of the web site</source>
        <translation>un titre du site web</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the comments</source>
        <translation>se trouve sous les commentaires</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the references and credits</source>
        <translation>se trouve sous les références et les auteurs</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>who wrote the page</source>
        <translation>qui a écrit la page</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>the address of the page</source>
        <translation>l’adresse de la page</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{folder} holds more than {most} pages; import some of its folders.</source>
        <translation>{folder} contient plus de {most} pages ; importez quelques-uns de ses dossiers.</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{folder} holds no pages (text, Markdown, HTML, Word); name another folder.</source>
        <translation>{folder} ne contient pas de pages (texte, Markdown, HTML, Word) ; nommez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{name} is larger than {megabytes} MB; that is no page.</source>
        <translation>{name} dépasse {megabytes} Mo ; ce n’est pas une page.</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{filename} cannot be read ({reason}); check the name of the folder.</source>
        <translation>{filename} ne peut pas être lu ({reason}) ; vérifiez le nom du dossier.</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_blocks.py"/>
        <source>pictures of this page are not taken in</source>
        <translation>les images de cette page ne sont pas reprises</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>a menu of the web site</source>
        <translation>un menu du site web</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>the foot of the web page</source>
        <translation>le bas de la page web</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>beside the article</source>
        <translation>à côté de l’article</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>a form</source>
        <translation>un formulaire</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>struck through on the page</source>
        <translation>barré sur la page</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>words in a drawing</source>
        <translation>des mots dans un dessin</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>comments</source>
        <translation>des commentaires</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>buttons to share</source>
        <translation>des boutons pour partager</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>an advertisement</source>
        <translation>une publicité</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_tree.py"/>
        <source>This web page cannot be read; open it, copy its text into a text file and import that.</source>
        <translation>Cette page web ne peut pas être lue ; ouvrez-la, copiez son texte dans un fichier texte et importez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_tree.py"/>
        <source>This page is nested too deep to be read; save it again as text and import that.</source>
        <translation>Cette page est trop compliquée pour être lue ; enregistrez-la de nouveau en texte et importez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is empty; choose another file.</source>
        <translation>{name} est vide ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is larger than {most} MB, more than one page can be; import its parts.</source>
        <translation>{name} dépasse {most} Mo, plus qu’une seule page ; importez ses parties.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>There are no words in {name}; choose another file.</source>
        <translation>Il n’y a pas de mots dans {name} ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has more than {most:,} lines, more than one page has; import its parts.</source>
        <translation>{name} a plus de {most:,} lignes, plus qu’une seule page ; importez ses parties.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is a collection of MedlinePlus topics; import it as a file by itself.</source>
        <translation>{name} est un recueil de thèmes MedlinePlus ; importez-le comme fichier à part.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is XML of a kind that is not known here; save the page as HTML or text.</source>
        <translation>{name} est du XML d’un genre inconnu ici ; enregistrez la page en HTML ou en texte.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has more than {most:,} letters, more than one page can have; import its parts.</source>
        <translation>{name} a plus de {most:,} lettres, plus qu’une seule page ; importez ses parties.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has a line of more than {most:,} letters, as no page has; break it into paragraphs.</source>
        <translation>{name} a une ligne de plus de {most:,} lettres, ce qu’aucune page n’a ; coupez-la en paragraphes.</translation>
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
        <translation>hors du texte de l’article</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>a remark that is not shown</source>
        <translation>une remarque qui n’est pas montrée</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>only a line</source>
        <translation>seulement un trait</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>about the page; kept beside its text</source>
        <translation>au sujet de la page ; gardé à côté de son texte</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>about the page; the library has no place for it</source>
        <translation>au sujet de la page ; la bibliothèque n’a pas de place pour cela</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>{name} holds more than {most} pages; import parts of it.</source>
        <translation>{name} contient plus de {most} pages ; importez-en des parties.</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>There is no text in {name}; choose another file.</source>
        <translation>Il n’y a pas de texte dans {name} ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>{bibliography} beside the page cannot be read; mend it or take it away.</source>
        <translation>{bibliography}, à côté de la page, ne peut pas être lu ; corrigez-le ou enlevez-le.</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>a footnote; kept as a reference</source>
        <translation>une note de bas de page ; gardée comme référence</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>the address of a link</source>
        <translation>l’adresse d’un lien</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>the picture does not lie beside the page, or is no PNG</source>
        <translation>l’image n’est pas à côté de la page, ou n’est pas un PNG</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name} changed while it was read; try again.</source>
        <translation>{name} a changé pendant la lecture ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name} holds no topics; get the file again.</source>
        <translation>{name} ne contient pas de thèmes ; reprenez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name}, line {sourceline}: a topic has no {attribute}; get the file again.</source>
        <translation>{name}, ligne {sourceline} : un thème n’a pas de {attribute} ; reprenez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>who stands behind the text</source>
        <translation>qui répond du texte</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} cannot be read ({reason}); check the disk or stick.</source>
        <translation>{name} ne peut pas être lu ({reason}) ; vérifiez le disque ou la clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is larger than {megabytes} MB; split it into several files.</source>
        <translation>{name} dépasse {megabytes} Mo ; coupez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} holds a topic that is too large to be one; get the file again.</source>
        <translation>{name} contient un thème beaucoup trop grand ; reprenez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} defines abbreviations of its own (entities), which MedlinePlus does not; get the file again.</source>
        <translation>{name} définit ses propres abréviations (entités), ce que MedlinePlus ne fait pas ; reprenez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is no file of MedlinePlus topics: it does not begin with &lt;{root}&gt;.</source>
        <translation>{name} n’est pas un fichier de thèmes MedlinePlus : il ne commence pas par &lt;{root}&gt;.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is damaged or not whole (line {line}); copy it again. Nothing was taken from it.</source>
        <translation>{name} est abîmé ou incomplet (ligne {line}) ; copiez-le de nouveau. Rien n’en a été pris.</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>only PNG pictures can be taken in</source>
        <translation>seules les images PNG peuvent être reprises</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture is too large or damaged</source>
        <translation>l’image est trop grande ou abîmée</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the page has too many pictures</source>
        <translation>la page a trop d’images</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture in the page cannot be read</source>
        <translation>l’image dans la page ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture was not saved with the page</source>
        <translation>l’image n’a pas été enregistrée avec la page</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture does not lie beside the page</source>
        <translation>l’image n’est pas à côté de la page</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>a bullet without words</source>
        <translation>une puce sans mots</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>a drawn line</source>
        <translation>un trait dessiné</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>the number of a page</source>
        <translation>le numéro d’une page</translation>
    </message>
    <message>
        <location filename="../../library/importing/sorting.py"/>
        <source>A corrected field has no value that it can have ({reason}); correct it once more.</source>
        <translation>Un champ corrigé n’a pas une valeur possible ({reason}) ; corrigez-le encore une fois.</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>too long to stand on top of a page</source>
        <translation>trop long pour être en haut d’une page</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>stands on top</source>
        <translation>se trouve en haut</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>this is no date</source>
        <translation>ce n’est pas une date</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the day it was first published</source>
        <translation>le jour de la première publication</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>a code of the subject</source>
        <translation>un code du sujet</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>no code that an article can be found by</source>
        <translation>pas un code qui permet de trouver un article</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>a link to the Internet; what other sites say may not be copied</source>
        <translation>un lien vers Internet ; ce que disent d’autres sites ne peut pas être copié</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the topic it stands under</source>
        <translation>le thème où il est rangé</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>another article</source>
        <translation>un autre article</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>this topic is not in the library</source>
        <translation>ce thème n’est pas dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the same topic in another language</source>
        <translation>le même thème dans une autre langue</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>texts in other languages are on the Internet</source>
        <translation>les textes dans d’autres langues sont sur Internet</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the program does not know this part</source>
        <translation>le programme ne connaît pas cette partie</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_ids.py"/>
        <source>{name} holds a topic twice; get the file again.</source>
        <translation>{name} contient un thème deux fois ; reprenez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/importing/web_page.py"/>
        <source>There are no words in this web page; open it, copy its text into a text file and import that.</source>
        <translation>Il n’y a pas de mots dans cette page web ; ouvrez-la, copiez son texte dans un fichier texte et importez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the header of the pages</source>
        <translation>l’en-tête des pages</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the footer of the pages</source>
        <translation>le pied des pages</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>a comment in the document</source>
        <translation>un commentaire dans le document</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>in a box or a formula that cannot be read in its place</source>
        <translation>dans un cadre ou une formule qu’on ne peut pas lire à sa place</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>There are no words in this Word document; choose another one.</source>
        <translation>Il n’y a pas de mots dans ce document Word ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the picture is not in the document</source>
        <translation>l’image n’est pas dans le document</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document is damaged; open it in Word, save it again and try once more.</source>
        <translation>Ce document Word est abîmé ; ouvrez-le dans Word, enregistrez-le de nouveau et réessayez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document has a password or is of an old Word; open it there, save it as .docx without one and try again.</source>
        <translation>Ce document Word a un mot de passe ou vient d’un vieux Word ; ouvrez-le là, enregistrez-le en .docx sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This file is no Word document; open it in its own program, save it as .docx or .txt and import that.</source>
        <translation>Ce fichier n’est pas un document Word ; ouvrez-le dans son programme, enregistrez-le en .docx ou .txt et importez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document holds instructions that no Word writes; ask for it from whoever made it.</source>
        <translation>Ce document Word contient des instructions qu’aucun Word n’écrit ; redemandez-le à son auteur.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document is too large; save it in parts without its pictures and import these.</source>
        <translation>Ce document Word est trop grand ; enregistrez-le en parties sans ses images et importez celles-ci.</translation>
    </message>
    <message>
        <location filename="../../library/key_commands.py"/>
        <source>{output} is there already; choose another name, its signatures would be lost.</source>
        <translation>{output} est déjà là ; choisissez un autre nom, ses signatures seraient perdues.</translation>
    </message>
    <message>
        <location filename="../../library/lock.py"/>
        <source>A PIN has {least} to {most} letters or digits; choose another one.</source>
        <translation>Un code PIN a {least} à {most} lettres ou chiffres ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>The key that came with this program is damaged; install the program again.</source>
        <translation>La clé venue avec ce programme est abîmée ; réinstallez le programme.</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>its signature is no signature of minisign</source>
        <translation>sa signature n’est pas une signature de minisign</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>it was signed with another key</source>
        <translation>il a été signé avec une autre clé</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>its signature does not fit</source>
        <translation>sa signature ne correspond pas</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>{name} is no article of your own any more; look whether it was deleted.</source>
        <translation>{name} n’est plus un de vos articles ; regardez s’il a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>There is nothing to bring back; it stands there already, or was deleted long ago.</source>
        <translation>Il n’y a rien à reprendre ; c’est déjà là, ou supprimé depuis longtemps.</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>The id and the language of an article stay as they are; make a new article instead.</source>
        <translation>L’id et la langue d’un article restent tels quels ; faites plutôt un nouvel article.</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>{id} holds signs that no file can hold; take out what looks odd.</source>
        <translation>{id} contient des signes qu’aucun fichier ne peut contenir ; enlevez ce qui semble bizarre.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>Not in the pack, because they may not be passed on: {articles}.</source>
        <translation>Pas dans le paquet, car ils ne peuvent pas être transmis : {articles}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The check found errors: {count}. Mend them, then build again.</source>
        <translation>Le contrôle a trouvé des erreurs : {count}. Corrigez-les, puis refaites le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>{path} is damaged.</source>
        <translation>{path} est abîmé.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The clinic's own articles are not copied: {count}. To pass them on, make a signed pack of them.</source>
        <translation>Les articles de la clinique ne sont pas copiés : {count}. Pour les transmettre, faites-en un paquet signé.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>These of them may not be passed on: {articles}.</source>
        <translation>Parmi eux, ceux-ci ne peuvent pas être transmis : {articles}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>{given} has no {first_page} and no {list}; name the stick that the program came from.</source>
        <translation>{given} n’a ni {first_page} ni {list} ; nommez la clé USB d’où vient le programme.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>insert the stick they came from and copy again.</source>
        <translation>mettez la clé USB d’où ils viennent et copiez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>insert the stick they came from and repeat this with --from.</source>
        <translation>mettez la clé USB d’où ils viennent et répétez ceci avec --from.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program and its installers are not at hand: {remedy}</source>
        <translation>Le programme et ses installateurs ne sont pas là : {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program was copied from {folder} and read back. Files: {count}.</source>
        <translation>Le programme a été copié de {folder} et relu. Fichiers : {count}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program is there already and whole. Files: {count}.</source>
        <translation>Le programme est déjà là et entier. Fichiers : {count}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>Nobody's signature could be checked: this program knows no key of a release.</source>
        <translation>Aucune signature n’a pu être vérifiée : ce programme ne connaît aucune clé de ses versions.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The makers of the program signed it: {signer}</source>
        <translation>Les auteurs du programme l’ont signé : {signer}</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The installers are not on {folder}: the copy runs from the stick, and cannot be installed from it.</source>
        <translation>Les installateurs ne sont pas sur {folder} : la copie marche depuis la clé USB, mais ne peut pas être installée.</translation>
    </message>
    <message>
        <location filename="../../library/packs/catalogued.py"/>
        <source>The pack does not hold {id}.</source>
        <translation>Le paquet ne contient pas {id}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/catalogued.py"/>
        <source>“{title}” is damaged here; install {pack} again from its stick.</source>
        <translation>« {title} » est abîmé ici ; réinstallez {pack} depuis sa clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is damaged; copy it again from where it came.</source>
        <translation>Ce paquet est abîmé ; copiez-le de nouveau d’où il vient.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} is larger than it may be; ask for the pack again.</source>
        <translation>{name} est plus grand que permis ; redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} cannot be read ({reason}); check the disk it lies on.</source>
        <translation>{name} ne peut pas être lu ({reason}) ; vérifiez le disque où il est.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>This pack is cut off; copy it again from where it came.</source>
        <translation>Ce paquet est coupé ; copiez-le de nouveau d’où il vient.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} is damaged; copy the pack again from where it came.</source>
        <translation>{name} est abîmé ; copiez le paquet de nouveau d’où il vient.</translation>
    </message>
    <message>
        <location filename="../../library/packs/documents.py"/>
        <source>{name} is larger than {megabytes} MB; split it.</source>
        <translation>{name} dépasse {megabytes} Mo ; coupez-le.</translation>
    </message>
    <message>
        <location filename="../../library/packs/documents.py"/>
        <source>{name} cannot be read ({reason}); check the file in {parent}.</source>
        <translation>{name} ne peut pas être lu ({reason}) ; vérifiez le fichier dans {parent}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>The pack does not hold {name}.</source>
        <translation>Le paquet ne contient pas {name}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>The folder of the packs, {folder}, cannot be reached; is the other computer switched on?</source>
        <translation>Le dossier des paquets, {folder}, est hors d’atteinte ; l’autre ordinateur est-il allumé ?</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>its file is lost; install it again from its stick.</source>
        <translation>son fichier est perdu ; réinstallez-le depuis sa clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>its key is not trusted here any more; ask its maker for a new pack, or remove this one.</source>
        <translation>sa clé n’est plus de confiance ici ; demandez un nouveau paquet à son auteur, ou enlevez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>{place} is no catalogue of a pack that is installed here.</source>
        <translation>{place} n’est pas le catalogue d’un paquet installé ici.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>{name} is damaged; install its pack again from its stick.</source>
        <translation>{name} est abîmé ; réinstallez son paquet depuis sa clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>{title} {version} is older than what was here; the newer one stays.</source>
        <translation>{title} {version} est plus ancien que ce qui était ici ; le plus récent reste.</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>version {version} is here</source>
        <translation>la version {version} est ici</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>no version is here</source>
        <translation>aucune version n’est ici</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>{title} {version} is an update of another version; {here}. Install the whole pack.</source>
        <translation>{title} {version} met à jour une autre version ; {here}. Installez le paquet entier.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} was deleted.</source>
        <translation>{name} a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} is larger than {megabytes} MB; split it, or keep less of it.</source>
        <translation>{name} dépasse {megabytes} Mo ; coupez-le, ou gardez-en moins.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{folder} cannot be written ({reason}); make room there or make it writable.</source>
        <translation>On ne peut pas écrire dans {folder} ({reason}) ; faites de la place ou permettez d’y écrire.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>Another copy of the program is saving articles at this moment; try again when it is done.</source>
        <translation>Une autre copie du programme enregistre des articles en ce moment ; réessayez après.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>Your own articles in {folder} are half saved ({reason}); make room there or make it writable.</source>
        <translation>Vos articles dans {folder} sont à moitié enregistrés ({reason}) ; faites de la place ou permettez d’y écrire.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} leads out of {folder}; take the link away.</source>
        <translation>{name} mène hors de {folder} ; enlevez le lien.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{fault} Run the check, then build again.</source>
        <translation>{fault} Lancez le contrôle, puis refaites le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{path} was changed while the pack was built; build it again.</source>
        <translation>{path} a changé pendant la création du paquet ; refaites-le.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{other} is another pack than {title}; choose its own last version as base.</source>
        <translation>{other} est un autre paquet que {title} ; choisissez sa propre version précédente comme base.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>Raise the sequence in pack.yaml above {sequence}, the one of the base.</source>
        <translation>Dans pack.yaml, mettez sequence au-dessus de {sequence}, celle de la base.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>These articles may not be passed on: {kept}. Take them out, or settle their rights.</source>
        <translation>Ces articles ne peuvent pas être transmis : {kept}. Enlevez-les, ou réglez leurs droits.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{name} is a link; put the file itself there.</source>
        <translation>{name} est un lien ; mettez là le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The list of contents of this pack is too large; ask for the pack again.</source>
        <translation>La liste du contenu de ce paquet est trop grande ; redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The list of contents of this pack cannot be read; a newer program may be needed.</source>
        <translation>La liste du contenu de ce paquet ne peut pas être lue ; il faut peut-être un programme plus récent.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} is made for a newer program; install that one first.</source>
        <translation>Le paquet {title} est fait pour un programme plus récent ; installez d’abord celui-là.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} holds more than {most} files; ask for it in parts.</source>
        <translation>Le paquet {title} contient plus de {most} fichiers ; demandez-le en parties.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} holds a file that is too large; ask for the pack again.</source>
        <translation>Le paquet {title} contient un fichier trop grand ; redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} is larger than 4 GB; ask for it in parts.</source>
        <translation>Le paquet {title} dépasse 4 Go ; demandez-le en parties.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} removes what it holds; ask for the pack again.</source>
        <translation>Le paquet {title} enlève ce qu’il contient ; redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} lists an article that it does not hold: {path!r}.</source>
        <translation>Le paquet {title} nomme un article qu’il ne contient pas : {path!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack has no proper id: {id!r}; ask its maker for a new one.</source>
        <translation>Le paquet n’a pas d’id valable : {id!r} ; demandez-en un nouveau à son auteur.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} has no proper sequence; ask its maker for a new one.</source>
        <translation>Le paquet {id} n’a pas de sequence valable ; demandez-en un nouveau à son auteur.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} says a thing that is too long or not on one line: {text!r}.</source>
        <translation>Le paquet {id} dit une chose trop longue ou pas sur une ligne : {text!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} has no title; ask its maker for a new one.</source>
        <translation>Le paquet {id} n’a pas de titre ; demandez-en un nouveau à son auteur.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} names no proper base; ask its maker for a new one.</source>
        <translation>Le paquet {id} ne nomme pas de base valable ; demandez-en un nouveau à son auteur.</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds {seen} and {name}, which are one name on some computers.</source>
        <translation>Le paquet contient {seen} et {name}, qui sont un même nom sur certains ordinateurs.</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds a file with a name that is not allowed: {name!r}.</source>
        <translation>Le paquet contient un fichier avec un nom interdit : {name!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds {name!r}, which is no document of a pack.</source>
        <translation>Le paquet contient {name!r}, qui n’est pas un document de paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{title} does not hold {path}.</source>
        <translation>{title} ne contient pas {path}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} is damaged; copy the pack again from where it came.</source>
        <translation>{path} est abîmé ; copiez le paquet de nouveau d’où il vient.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} cannot be read ({reason}); check its name, or try another stick.</source>
        <translation>{path} ne peut pas être lu ({reason}) ; vérifiez son nom, ou essayez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This file is no pack of this program, or its beginning is damaged.</source>
        <translation>Ce fichier n’est pas un paquet de ce programme, ou son début est abîmé.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is not signed; ask for a signed one.</source>
        <translation>Ce paquet n’est pas signé ; demandez-en un signé.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is signed by nobody who is trusted here, or it was changed on its way; ask its maker for their key and add it, or for the pack again.</source>
        <translation>Ce paquet n’est signé par personne de confiance ici, ou il a été changé en route. Demandez à son auteur sa clé et ajoutez-la, ou redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The signature of this pack cannot be read; ask for the pack again.</source>
        <translation>La signature de ce paquet ne peut pas être lue ; redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This file holds more signatures than a pack has; ask for the pack again.</source>
        <translation>Ce fichier contient plus de signatures qu’un paquet ; redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{title} needs version {min_app_version} of this program; install it first.</source>
        <translation>{title} a besoin de la version {min_app_version} de ce programme ; installez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack asks for a version that is no number: {version!r}.</source>
        <translation>Le paquet demande une version qui n’est pas un nombre : {version!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack {title} does not hold what its list says; ask for the pack again.</source>
        <translation>Le paquet {title} ne contient pas ce que dit sa liste ; redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} has another size than the pack says; ask for the pack again.</source>
        <translation>{path} a une autre taille que ce que dit le paquet ; redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack {title} holds more than its list says; ask for the pack again.</source>
        <translation>Le paquet {title} contient plus que ce que dit sa liste ; redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>its licence forbids it</source>
        <translation>sa licence l’interdit</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>its licence is not known</source>
        <translation>sa licence est inconnue</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>{article} ({reason})</source>
        <translation>{article} ({reason})</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>No article here may be passed on: {kept}. Settle the rights of what you wrote first.</source>
        <translation>Aucun article ici ne peut être transmis : {kept}. Réglez d’abord les droits de ce que vous avez écrit.</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>{folder} cannot be written ({reason}); make room there.</source>
        <translation>On ne peut pas écrire dans {folder} ({reason}) ; faites-y de la place.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is there already; choose another name, for a key must never be written over.</source>
        <translation>{path} est déjà là ; choisissez un autre nom, car une clé ne doit jamais être écrasée.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>The passphrase needs at least {least} letters; choose a longer one.</source>
        <translation>La phrase secrète doit avoir au moins {least} lettres ; choisissez-en une plus longue.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is no key file of this program; choose another.</source>
        <translation>{path} n’est pas un fichier de clé de ce programme ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} cannot be read ({reason}); check the name of the key file.</source>
        <translation>{path} ne peut pas être lu ({reason}) ; vérifiez le nom du fichier de clé.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>The passphrase does not open {name}; try again.</source>
        <translation>La phrase secrète n’ouvre pas {name} ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is damaged; take a copy of it.</source>
        <translation>{path} est abîmé ; utilisez-en une copie.</translation>
    </message>
    <message>
        <location filename="../../library/packs/source.py"/>
        <source>{where} holds {id} in {language}; the file must be {key}.</source>
        <translation>{where} contient {id} en {language} ; le fichier doit être {key}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{folder} cannot be written ({reason}); choose another stick.</source>
        <translation>On ne peut pas écrire dans {folder} ({reason}) ; choisissez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{title} cannot be read ({reason}); repair the packs first.</source>
        <translation>{title} ne peut pas être lu ({reason}) ; réparez d’abord les paquets.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{title} is damaged on this computer; repair the packs first.</source>
        <translation>{title} est abîmé sur cet ordinateur ; réparez d’abord les paquets.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <location filename="../../library/program_copy.py"/>
        <source>The stick gives back other bytes than it was given for {name}; use another stick.</source>
        <translation>La clé USB rend d’autres octets que ceux reçus pour {name} ; utilisez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is no earlier version of {pack_id} on this computer to go back to.</source>
        <translation>Il n’y a pas de version précédente de {pack_id} sur cet ordinateur où revenir.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is no pack {pack_id} on this computer.</source>
        <translation>Il n’y a pas de paquet {pack_id} sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title}: {path} is damaged.</source>
        <translation>{title} : {path} est abîmé.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is not enough room for this pack; make {needed} MB free and try again.</source>
        <translation>Il n’y a pas assez de place pour ce paquet ; libérez {needed} Mo et réessayez.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The stick gives other bytes each time it is read; try another stick.</source>
        <translation>La clé USB donne d’autres octets à chaque lecture ; essayez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>This computer only reads the packs in {folder}; install at the computer that keeps them.</source>
        <translation>Cet ordinateur lit seulement les paquets dans {folder} ; installez sur l’ordinateur qui les garde.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The pack could not be copied ({reason}); make room or try another stick, then install again.</source>
        <translation>Le paquet n’a pas pu être copié ({reason}) ; faites de la place ou essayez une autre clé USB, puis installez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} cannot be read back ({reason}); check this disk.</source>
        <translation>{title} ne peut pas être relu ({reason}) ; vérifiez ce disque.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} is damaged: {damaged}; ask for the pack again.</source>
        <translation>{title} est abîmé : {damaged} ; redemandez le paquet.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} {version} did not arrive whole on this disk; install it again.</source>
        <translation>{title} {version} n’est pas arrivé entier sur ce disque ; installez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The packs here were installed by a newer program; install that one.</source>
        <translation>Les paquets ici ont été installés par un programme plus récent ; installez celui-là.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>There are {most} keys already; remove one that is not needed.</source>
        <translation>Il y a déjà {most} clés ; enlevez-en une qui ne sert pas.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{key_id} is none of the keys that were added here; keys list names them.</source>
        <translation>{key_id} n’est pas une des clés ajoutées ici ; keys list les nomme.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This list of keys is older than the one that is here, or the same; it is not taken.</source>
        <translation>Cette liste de clés est plus ancienne que celle d’ici, ou la même ; elle n’est pas prise.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This program came without a list of keys that could vouch for another; install a release of the program that brings one, or trust single keys.</source>
        <translation>Ce programme est venu sans liste de clés pour en garantir une autre. Installez une version du programme qui en apporte une, ou faites confiance à des clés une par une.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This list of keys is not signed by enough of its makers; it is not taken.</source>
        <translation>Cette liste de clés n’est pas signée par assez de ses auteurs ; elle n’est pas prise.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>The trusted keys were kept by a newer program; install that one.</source>
        <translation>Les clés de confiance ont été gardées par un programme plus récent ; installez celui-là.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>No key may be there twice, and no more than {most}; leave some out.</source>
        <translation>Aucune clé ne peut être là deux fois, et pas plus de {most} ; laissez-en de côté.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>A list of keys begins with version 1; give it a higher number than the last one.</source>
        <translation>Une liste de clés commence à la version 1 ; donnez-lui un nombre plus grand que la dernière.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>Without a root key nobody could sign the next list; name at least one.</source>
        <translation>Sans clé racine, personne ne pourrait signer la liste suivante ; nommez-en au moins une.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{threshold} of {count} keys can never sign the next list; choose 1 to {count}.</source>
        <translation>{threshold} clés sur {count} ne peuvent jamais signer la liste suivante ; choisissez 1 à {count}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is no list of keys; ask for the file again.</source>
        <translation>{name} n’est pas une liste de clés ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is no key; ask for the file again.</source>
        <translation>{name} n’est pas une clé ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is too large; ask for the file again.</source>
        <translation>{name} est trop grand ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} holds no keys; ask for the file again.</source>
        <translation>{name} ne contient pas de clés ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>{path}: {unknown} is not known; use {known}.</source>
        <translation>{path} : {unknown} est inconnu ; utilisez {known}.</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>{path}: {wrong} must be text on one line; put it in quotation marks.</source>
        <translation>{path} : {wrong} doit être du texte sur une ligne ; mettez-le entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>There is no section {unknown}; there is: {known}.</source>
        <translation>Il n’y a pas de section {unknown} ; il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{folder} is not as the makers of this program gave it away ({reason}); nothing of the program was copied. Use another stick.</source>
        <translation>{folder} n’est pas tel que les auteurs du programme l’ont donné ({reason}) ; rien du programme n’a été copié. Utilisez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} is damaged; nothing of the program was copied. Use another stick.</source>
        <translation>{name} sur {folder} est abîmé ; rien du programme n’a été copié. Utilisez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{path} is larger than any list of this program; use another stick.</source>
        <translation>{path} est plus grand que toute liste de ce programme ; utilisez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{path} cannot be read ({reason}); use another stick.</source>
        <translation>{path} ne peut pas être lu ({reason}) ; utilisez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The list of the program names {name!r}; nothing was copied. Use another stick.</source>
        <translation>La liste du programme nomme {name!r} ; rien n’a été copié. Utilisez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The list of the program names {count} files; nothing was copied. Use another stick.</source>
        <translation>La liste du programme nomme {count} fichiers ; rien n’a été copié. Utilisez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} is missing on {folder}; nothing of the program was copied. Use another stick.</source>
        <translation>{name} manque sur {folder} ; rien du programme n’a été copié. Utilisez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} is no plain file; nothing of the program was copied.</source>
        <translation>{name} sur {folder} n’est pas un fichier ordinaire ; rien du programme n’a été copié.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} cannot be read from {folder} ({reason}); insert that stick again and repeat this.</source>
        <translation>{name} ne peut pas être lu sur {folder} ({reason}) ; remettez cette clé USB et répétez ceci.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} gives other bytes each time it is read. Use another stick.</source>
        <translation>{name} sur {folder} donne d’autres octets à chaque lecture. Utilisez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick is too full for the program; make {megabytes} MB free.</source>
        <translation>La clé USB est trop pleine pour le programme ; libérez {megabytes} Mo.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick cannot be written; take its write protection away, or use another stick.</source>
        <translation>On ne peut pas écrire sur la clé USB ; enlevez sa protection, ou utilisez une autre clé USB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick is full; make room on it, or use a larger one, and repeat this.</source>
        <translation>La clé USB est pleine ; faites de la place, ou prenez-en une plus grande, et répétez ceci.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick could not be written ({reason}); insert it again and repeat this: it goes on there.</source>
        <translation>On n’a pas pu écrire sur la clé USB ({reason}) ; remettez-la et répétez ceci : cela continue là.</translation>
    </message>
    <message>
        <location filename="../../library/readability.py"/>
        <source>Flesch-Kincaid grade</source>
        <translation>niveau Flesch-Kincaid</translation>
    </message>
    <message>
        <location filename="../../library/readability.py"/>
        <source>Fernández-Huerta ease</source>
        <translation>facilité Fernández-Huerta</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}, line {line}: not valid JSON ({reason}); mend that line.</source>
        <translation>{where}, ligne {line} : JSON non valable ({reason}) ; corrigez cette ligne.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where} holds a number or a nesting that no bibliography has; export it again.</source>
        <translation>{where} contient un nombre ou une structure qu’aucune bibliographie n’a ; exportez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where} must be a list of CSL-JSON items, as Zotero and JabRef export it.</source>
        <translation>{where} doit être une liste d’éléments CSL-JSON, comme Zotero et JabRef l’exportent.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}: item {number} has no id; give it a citation key.</source>
        <translation>{where} : l’élément {number} n’a pas d’id ; donnez-lui une clé de citation.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}: the id {id!r} stands twice; give one of the two another key.</source>
        <translation>{where} : l’id {id!r} est là deux fois ; donnez une autre clé à l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>Missing or damaged: {damaged}. {remedy}</source>
        <translation>Manquant ou abîmé : {damaged}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>“{title}” is not found by its title. {remedy}</source>
        <translation>« {title} » ne se trouve pas par son titre. {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>There is no article. {remedy}</source>
        <translation>Il n’y a pas d’article. {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>{before}, {text}</source>
        <translation>{before}, {text}</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No such file or directory</source>
        <translation>Ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No space left on device</source>
        <translation>Plus de place sur le disque</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Read-only file system</source>
        <translation>Disque en lecture seule</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Input/output error</source>
        <translation>Erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Device or resource busy</source>
        <translation>Appareil ou fichier occupé</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No such device</source>
        <translation>Cet appareil n’existe pas</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File too large</source>
        <translation>Fichier trop grand</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>the disk did not take it</source>
        <translation>le disque ne l’a pas accepté</translation>
    </message>
    <message>
        <location filename="../../library/shelf.py"/>
        <source>There is no article "{article_id}"; look it up with: clinic-library search "{article_id}"</source>
        <translation>Il n’y a pas d’article « {article_id} » ; cherchez-le avec : clinic-library search "{article_id}"</translation>
    </message>
    <message>
        <location filename="../../library/shelf.py"/>
        <source>"{article_id}" is not there in the language "{language}"; it is there in: {listed}.</source>
        <translation>« {article_id} » n’existe pas dans la langue « {language} » ; il existe en : {listed}.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{name} is larger than {megabytes} MB and was not kept; make it smaller.</source>
        <translation>{name} dépasse {megabytes} Mo et n’a pas été gardé ; rendez-le plus petit.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{folder} cannot be written ({reason}); make room or choose another folder with --data.</source>
        <translation>On ne peut pas écrire dans {folder} ({reason}) ; faites de la place ou choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{folder} cannot be written ({reason}); make it writable.</source>
        <translation>On ne peut pas écrire dans {folder} ({reason}) ; permettez d’y écrire.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{path} cannot be written ({reason}); choose another folder or make room.</source>
        <translation>{path} ne peut pas être écrit ({reason}) ; choisissez un autre dossier ou faites de la place.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Came with the program</source>
        <translation>Venu avec le programme</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Your clinic's own</source>
        <translation>De votre clinique</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>From {publisher}</source>
        <translation>De {publisher}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Signed by {key}</source>
        <translation>Signé par {key}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Articles: {count}</source>
        <translation>Articles : {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Cannot be opened</source>
        <translation>Ne peut pas être ouvert</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Withdrawn: {count}</source>
        <translation>Retirés : {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>With a new warning: {count}</source>
        <translation>Avec une nouvelle mise en garde : {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>New: {count}</source>
        <translation>Nouveaux : {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Changed: {count}</source>
        <translation>Modifiés : {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>No longer there: {count}</source>
        <translation>Ne sont plus là : {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>{title}, edition {edition}</source>
        <translation>{title}, édition {edition}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../desktop/printing.py"/>
        <source>The printer {printer} did not print{detail}. Check it, or save the handout as PDF.</source>
        <translation>L’imprimante {printer} n’a pas imprimé{detail}. Vérifiez-la, ou enregistrez la feuille en PDF.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Please check the clock of this computer: it says {day}.</source>
        <translation>Vérifiez l’horloge de cet ordinateur : elle dit {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Health articles for your clinic, without Internet</source>
        <translation>Des articles de santé pour votre clinique, sans Internet</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Find an article, read it, see the studies behind it, and print a sheet for your patient.</source>
        <translation>Trouvez un article, lisez-le, voyez ses études, et imprimez une feuille pour votre patient.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Type a few letters at the top, such as back or fever.</source>
        <translation>Tapez quelques lettres en haut, par exemple dos ou fièvre.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Press the down key to choose, and Enter to read.</source>
        <translation>Appuyez sur la flèche du bas pour choisir, et sur Entrée pour lire.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Press Ctrl+P to see the printed sheet.</source>
        <translation>Appuyez sur Ctrl+P pour voir la feuille imprimée.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>A small number in a text leads to its study. Nothing you search or print is stored.</source>
        <translation>Un petit nombre dans un texte mène à son étude. Rien de ce que vous cherchez ou imprimez n’est gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>General health information for patients and staff. It does not examine, diagnose or choose a treatment.</source>
        <translation>Informations générales de santé pour les patients et le personnel. Elles n’examinent pas, ne font pas de diagnostic et ne choisissent pas de traitement.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Guide to this program</source>
        <translation>Guide de ce programme</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>About Clinic Library</source>
        <translation>À propos de Clinic Library</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>This place cannot be written. You can search, read and print.</source>
        <translation>On ne peut pas écrire à cet endroit. Vous pouvez chercher, lire et imprimer.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>What you change, such as settings, is forgotten when you close the window.</source>
        <translation>Ce que vous changez, comme les réglages, est oublié quand vous fermez la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>The newest text seen here is of {day}.</source>
        <translation>Le texte le plus récent vu ici est du {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Until then no text is called out of date: look at its dates.</source>
        <translation>En attendant, aucun texte n’est dit trop ancien : regardez ses dates.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Set it, then open this program again.</source>
        <translation>Réglez-la, puis rouvrez ce programme.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Withdrawn by the publisher</source>
        <translation>Retiré par l’éditeur</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>More of them follow: {count}.</source>
        <translation>Il y en a d’autres ensuite : {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Withdrawn on {day}.</source>
        <translation>Retiré le {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Copies printed here since {day}: {count}.</source>
        <translation>Copies imprimées ici depuis le {day} : {count}.</translation>
    </message>
</context>
</TS>
