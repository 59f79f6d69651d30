<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>About Clinic Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Clinic Library {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Trial build, not for passing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>What is inside, and whose work it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Run from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Build of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Given out by {distributor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>By the makers of Clinic Library, free under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>It has no network: it never connects to anything, and nothing about a patient is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Its window is made with Qt and PySide6, free under the GNU LGPL 3. Their files lie loose in its folder: anyone may exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>How to get the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Licence of {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Own articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>H&amp;elp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Titles from &amp;A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;New and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Due for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Read lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Find in &amp;this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Sections of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Keep as favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Read &amp;aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Lan&amp;guage of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Add this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;See and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Save as P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Packs of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Forget this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Loc&amp;k to reading and printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Guide to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Report of the last &amp;crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;About this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Approve for this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>What you do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Nurse in charge, doctor, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Approved until now by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>What you &amp;do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your name stands on the screen and on paper. It does not replace a medical review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <location filename="../../desktop/article_view.py"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/article_view.py"/>
        <source>Enlarge the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No favourite any more: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>There are no articles in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>One complaint at a time. This does not examine or diagnose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No article of this language is listed by complaint yet. Search, or choose Topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No article of this language says when it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Changed: edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Due in the next 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Nothing is overdue, and nothing is due in the next 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Only the first {count} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Favourites are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No favourites yet. Open an article and press the star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>What was read is not kept. The settings can switch that on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Kept on this computer. The settings can switch that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Nothing was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No longer on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionBox</name>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Articles of the handout and their sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Print this article earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Print this article later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Take this article out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Take all articles out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Line on top, such as: For new mothers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Line on top of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>When to get help is always printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Collected for one handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>This article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Open an article, then print it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Taken out: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>All articles were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>The first of them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>The first article as it will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>a folder of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Articles: {count}. Those that are here already are replaced; their texts are kept as versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Bring in &amp;all ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Take this person out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Role of person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Name of person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Degree of person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Field of work of person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Take person {number} out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditsField</name>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>&amp;Add a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DroppedList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Lines that do not stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Put &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>The chosen lines stand in the text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>The line that is chosen in the page, on the left above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>There are words that were not saved: “{title}”. Go on writing there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>Not saved yet. Your words are safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>How it will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Write an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Edit the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Give the article a title first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Save what you wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>A&amp;bout this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFields</name>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Main message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>What matters most, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>As people here call it, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Several people with a semicolon between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>The language of an article that is kept cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;We wrote this, and other clinics may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Choose a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>To&amp;pics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>W&amp;ritten by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>not in this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Articles found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Did you mean “{corrected}”? Articles found for it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>No article says exactly that. These have its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>The sheet with this code comes from articles that are not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Nothing found. Did you mean one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Nothing found. Try fewer or other words, or choose a topic:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>The text of this sheet was withdrawn by its publisher. Throw the sheet away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Withdrawn on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>Shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>The folder that all computers reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutDesk</name>
    <message>
        <location filename="../../desktop/handout_desk.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>See and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Pages on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>S&amp;hort copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>What to do at home, when and where to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Both &amp;sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Show &amp;without colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>P&amp;ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>&amp;Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>&amp;Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Sheets for {copies} copies: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>No printer is set up on this computer. Save the handout as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Saves {count} of {sheets} sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>{layout} (sheets: {count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutPanel</name>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Articles that are often printed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>See and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>The printed pages (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bring in pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bring in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bringing in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Brought in. The articles can be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>This broke off before it was done; try again. What is here already is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Not all of it was brought in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Nothing was brought in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Stopped. What was brought in before stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Bring in a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Close without keeping this page? What you corrected is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>The article as it will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Skip this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>{number} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>This page is here already: “{title}”. Replace it? The text before stays among its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>{text}: which day is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Grey lines do not stand in the article. To leave out another, choose it and press Delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Into the clinic's own articles (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Stopped. Search goes on being prepared at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Search could not be prepared. Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexingBar</name>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Preparing search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>{done} of {total} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Preparing search: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>such as 3 February 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>What it says, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Rights held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>May be passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>the address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Interests of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Notice of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Disclaimer of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>The page needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Write the day like this: 3 February 2010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>In one &amp;sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>K&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last &amp;revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last re&amp;viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>P&amp;ublished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>T&amp;opics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Rights &amp;held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Li&amp;cence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>May be &amp;passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Disclaimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Compare these words with the owner of the key, by telephone or in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Trust the key only if all six are the same, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Trust this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>All keys of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>In the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Choose an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Add it to the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Empty the box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Keys that are trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Packs that one of these keys signed can be installed. Packs of anybody else are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Add a key...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Back to the packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Added by your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>No key is trusted here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Jump to a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Take the marked article out of this list (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Lock to reading and printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>New &amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Visitors can search, read and print. Nothing else is open to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>After three minutes without a touch, the first page comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>What is open now is closed. Unlocking and closing need the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Other programs are not locked: use a separate account of this computer for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>The two PINs are not the same. Please type them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Clinic Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Articles: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>The search index is in memory only: its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <location filename="../../desktop/editor_text.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>A note of your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>It is shown and printed with the article. Write nothing about a patient here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <location filename="../../desktop/notices.py"/>
        <source>Nothing is kept: this place cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/notices.py"/>
        <source>Kept beside the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <location filename="../../desktop/import_original.py"/>
        <source>The page as it came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../desktop/outline.py"/>
        <source>Sections of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/outline.py"/>
        <source>Section: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDesk</name>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Not saved yet: “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>&amp;Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Edit this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>This article is from “{name}” and stays as it is. Make a copy of your own to change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Delete “{name}”? You can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Delete this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Deleted: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Bring in a page...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Bring in a &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Write a new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Edit this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Adapt this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Add a &amp;note...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>A&amp;pprove for this clinic...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Earlier &amp;versions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Delete this article...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Undo delete: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Packs on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Install from a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Check &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Copy to a &amp;stick...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>S&amp;hare your own articles...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Keys...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>To the version before the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>No pack was installed from a file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>The chosen pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketDesk</name>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>No packet is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Keep these articles as a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Give these articles as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Take a packet from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete the packet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Keep as a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Name of the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete the packet {name}? Its articles stay in this handout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Give as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>There is a packet {name} already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacksDesk</name>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Install a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>&amp;Add a key...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Installed: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Its articles can be read now. Search is made ready behind the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Copying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>This version is in force again: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Remove {title} from this computer? It can be installed again from its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Checking every byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Checking all packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Repair from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>All packs are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Insert a stick with the same pack and repair it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Something is damaged. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>&amp;Repair from a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>This broke off before it was done. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Packs of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <location filename="../../desktop/packs_dialog.py"/>
        <source>Packs of articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageJob</name>
    <message>
        <location filename="../../desktop/printing.py"/>
        <source>Printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <location filename="../../desktop/pdf_pages.py"/>
        <source>The printed pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <location filename="../../desktop/panes.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperBox</name>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Short copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>What to do at home, when and where to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Fit on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Leaves out sources first, then background, then care at home. Danger signs always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Line for name and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Questions to say it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Name, for this print only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Name, or leave a blank line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Your note, for this print only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>When to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>The day to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Printed once, kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Check the clock of this computer. Until then, choose the day to come back yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back: not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back on another day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>&amp;Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Some articles are withdrawn. They are shown in red and cannot be printed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Nothing changes: this pack is here already. Installing it again repairs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Your clinic added this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>This key came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Newest article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>{count} (an update: only what is new or changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>About this pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>line {line}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>To &amp;look at: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <location filename="../../desktop/reading_aloud.py"/>
        <source>No voice of this computer speaks {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reading_aloud.py"/>
        <source>The voice of this computer does not answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <location filename="../../desktop/recent_searches.py"/>
        <source>Searched before: {links}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Author, title or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>References of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>&amp;Cite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>The library has no such reference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferencesDesk</name>
    <message>
        <location filename="../../desktop/references_desk.py"/>
        <source>Save references</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>References of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>About the selected reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>This article cites no studies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Open an article to see its references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy the selected reference in Vancouver style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Save list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Save all references of this article for a reference manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>As RIS file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>As BibTeX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>record checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>record not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>RETRACTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Cited in:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Clinic Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>&amp;Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Whoever looks after this program can use this report. It holds nothing that you typed or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search: type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search (Ctrl+K or /)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>“{name}” is another name for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>You may mean this by “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>One of the texts about “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Its code is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} has this text. Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is still current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is newer than this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is out of date: its text has changed. Print it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Withdrawn. Do not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Past its review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Not reviewed by a clinician yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Clinic name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Text on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Sources on handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Co&amp;unt printed copies, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>If a text is withdrawn, this tells how many sheets of it were given away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Text on the screen, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Keep the last searches on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Keep the articles rea&amp;d last on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Articles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Your clinic, printed on every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Clinic &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Op&amp;en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Emergenc&amp;y number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Without a number, handouts say: ask your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Pape&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>On the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Lan&amp;guage of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Articles &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Several computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Packs lie &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Another folder is used from the next start on. Each computer keeps its own keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>A&amp;bout this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Make the pack...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Make a &amp;new key...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Your own articles become a pack for other clinics. You sign it with a key of your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The key is made now, once. Keep its passphrase: nobody can find it again for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Your own articles become a pack for other clinics, signed with the key of your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Give the key a name, such as that of your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The passphrase needs at least {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Type the passphrase of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Once m&amp;ore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingDesk</name>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Make a new key? Clinics that added the old one must add the new one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>The stick, or a folder on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Making the key of your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Checking your articles and making the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Saved in {folder}: {pack} and the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Give them the key too, and read them these six words:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SixWords</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>The six words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Ticked: the source is in the library already, and that entry is used. Untick it if they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Sources of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>In the library, {by}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>S&amp;taff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>Unlock or close with the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>Locked to reading and printing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN forgotten? The command “clinic-library unlock” opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>That is not the PIN. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Too many wrong tries. Please wait {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickDesk</name>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>The stick, or a folder on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>The stick that the program came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copying to the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Waiting for the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copied: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Not copied: {title}. It comes with the program, so every clinic has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copied to {folder}, and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copy the &amp;program too...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>&amp;Main message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>A heading that says what the part is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the line a heading, smaller, or text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the lines a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the words bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Put the lines into a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Say where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>A line with ## is a heading, [@name] is a source. Leave what stands in { } as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Articles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>The language in which articles are looked for first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Own articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Find articles by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Ways to find an article (Ctrl+1 to Ctrl+7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>New and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Due for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Read lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustDesk</name>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Remove the key of {name}? Packs that it signed are not shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <location filename="../../desktop/versions_desk.py"/>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/versions_desk.py"/>
        <source>Edition {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Earlier versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>There is no earlier version yet. The last ten are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>&amp;Bring this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PageWidget</name>
    <message>
        <location filename="../../desktop/pdf_pages.py"/>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Normal (12 pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Clear (14 pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Large (18 pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Very large (24 pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Three, short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>One page on a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Two small pages on a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Booklet to fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Illness or question of health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Decision between treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Test or treatment, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>First aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Guide to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Left out: {parts} and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Left out: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor_words</name>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Be careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It may be given to other clinics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It may be given to others, but not sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It must not be given to other clinics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Nobody said whether other clinics may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Write the main message: one plain sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The main message is too long. Say it in 200 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Say who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>A section is missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Nothing stands under “{what}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The heading “{what}” has a wrong size. Use the Heading button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Show the choices in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>First aid says first when to get help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The source {what} is not known. Choose it with the Source button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>A source cannot stand in the first line of a box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>No source is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>There is no article “{what}” to lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The picture {what} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Say in words what the picture {what} shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>No date says when it was last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It is hard to read. Use shorter words and sentences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>The program ended unexpectedly. What you saved and your settings are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/errors.py"/>
        <source>This is our mistake, not yours. Your work is safe; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/errors.py"/>
        <source>Clinic Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>A handout for one person is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Words of an article are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forget that too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forget this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forgetting this session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forgotten: everything since the program was opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_words</name>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Medical reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Specialist reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Local reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Yes, but not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>No, only for this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>kept as: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>last revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>last reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>disclaimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Look for a newer edition, or have a clinician read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>If you know a date, type it under Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Readers cannot check what it says. If the page has sources, put their lines back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>If the page has one, type it under Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Explain it when you hand it out. You can edit the text after keeping it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Keep and print it here. It never leaves in a pack or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Ask who wrote it. Until you know, it never leaves in a pack or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>It is printed with the people who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Tell the patient when to come back, or add it after keeping it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Look whether a source is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Its number stands at the end of the text. You can move it after keeping the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Choose the day above, or type it under Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>It is printed so. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same PubMed number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>item_models</name>
    <message>
        <location filename="../../desktop/branch_model.py"/>
        <source>{title} (withdrawn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/branch_model.py"/>
        <location filename="../../desktop/item_models.py"/>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../desktop/labels.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>An article has {most} approvals at most; take an old one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>An approval needs the name of the person who gives it; type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>A name or role may have at most {most} letters on one line; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>A note may have at most {most} letters; this one has {count}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>The note holds signs that cannot be printed; type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} is not UTF-8 text; save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} has no front matter; begin it with a line --- and end the front matter with ---.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>it is not YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}, line {line}: the front matter cannot be read ({reason}); mend that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the front matter must be lines of the form key: value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} uses YAML aliases (*name); write the words out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the front matter has lists within lists within lists; write it flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the id {id!r} may hold only small letters, digits and single hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} of {place} is missing; add it to the front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} is missing; add it to the front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} is wrong ({reason}); correct it in the front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The search of {title} could not be prepared; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The search of {pack} could not be prepared ({reason}); free some space in {folder} and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The articles of {pack} were changed while their search was prepared; start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check.py"/>
        <source>{folder} is not a folder; name the folder of a pack source, the one with pack.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the front matter's key {key!r} is not known; is it misspelt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>there is no summary: one plain sentence with the main message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the summary has {count} characters; {most} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>nobody is named as author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the article has no disclaimer of its own; ours is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>nobody said whether this article may be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the related article {related!r} is not in this pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>an article of kind {kind} needs a section marked {{{mark}}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>first aid says first when to get help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the options need a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the section {heading!r} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{text!r} is a title; begin sections with ##.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{text!r} skips a heading level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the reference {key} is not in references.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{certainty!r} is no certainty; use one of {certainties}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a box's title cannot cite; cite in the text of the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the article cites nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a claim of {certainty} certainty is not worded so: {sentence!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>there is no article {link!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is not in this pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is larger than {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is no SVG or PNG that can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} has no words for those who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a paragraph has {count} words; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{found} looks like an emergency number; the clinic's own is printed instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{found} is printed as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>hard to read: {method} {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>neither `revised` nor `reviewed` is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a review was due on {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>no medical reviewer is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>`{name}` lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>the text has {words} words; {least} to {most} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>a sentence has {count} words; make two of it: {sentence!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{most} questions let a reader say it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{count} of {all} sentences are passive; say who does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{hard!r}: say {plain!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{promised!r} promises too much; say what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{found} is given in a section without a source; cite it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{code!r} is no code of {system}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name} has no item {key!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name}, item {key}: {value!r} must be one of: {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name} was filled in, but {signed} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/command_run.py"/>
        <source>Please check the clock of this computer: it says {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/command_run.py"/>
        <source>{path} cannot be read ({reason}); check the name of the {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/drafting.py"/>
        <source>no font here can print {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/editions.py"/>
        <source>An adaptation names what it is based on; leave `based_on` as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/editions.py"/>
        <source>An adaptation has the rights of the article that it is based on; leave them as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/exporting.py"/>
        <source>There are no articles in {unknown}; there are some in: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/exporting.py"/>
        <source>{folder} cannot be made ({reason}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/finding.py"/>
        <source>There is no article in the language "{only}"; there are: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{name} is larger than {megabytes} MB; choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{path} cannot be read ({reason}); choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{name} is no picture that can be printed; choose a PNG, JPEG or SVG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>No font here can print {signs}; an empty box stands on the paper instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The font {font} is missing or damaged; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>There is nothing to print; add an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The fonts of this program are missing or damaged; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <location filename="../../library/library.py"/>
        <location filename="../../library/packs/installed.py"/>
        <location filename="../../library/packs/store.py"/>
        <source>{title}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The PDF is not tagged for screen readers ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The logo of the clinic cannot be printed; choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>A picture is damaged; the handout is set without its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>Logo and pictures are damaged; the handout is set without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>{title}: there is no text in {wanted}; it is printed in {printed} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>{title}: the picture {picture} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>There is no packet "{name}"; there is: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The packets were kept by a newer program; install that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} is too large for a packet; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} was written by a newer program; install that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <location filename="../../library/importing/given_files.py"/>
        <location filename="../../library/packs/trust.py"/>
        <source>{path} cannot be read ({reason}); check the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} is no packet of this program; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{what} needs a name of at most {most} letters on one line; give it another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The line on top may have at most {most} letters on one line; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>A packet holds 1 to {most} articles; make several of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{what} names an article that there cannot be; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/handouts/typesetter.py"/>
        <source>This handout cannot be typeset ({message}); run the check on its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/import_commands.py"/>
        <source>{path} is no page; it was left aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/import_commands.py"/>
        <source>{path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a number that the makers of the page gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>the head of an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>an address of the web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/gathering.py"/>
        <source>a link of the web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a message about cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a trail of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/html_places.py"/>
        <source>a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>the foot of a blog post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/gathering.py"/>
        <source>the comment form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a clock of the web browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a button or link of the web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>links of the web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a PDF file; open it, copy its text into a text file and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a rich text file; open it, save it as .docx or .txt and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a file of an old Office program; open it there, save it as .docx and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a zip file, and no Word document; unpack it and import a page of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a picture; type what it says into a text file and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>This is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>This file is not text, whatever its name says; choose the page itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>There is no text in this file; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>A review was due on {due}: ask whether all of it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page does not say when it was last revised or reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page names no sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The date "{text}" names no one day: say which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page has no disclaimer; the library's own is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>It is hard to read: {method} {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>No section says when to get help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>It may be used in this clinic, but not be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>{sentence} {holder} holds the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page does not say whether it may be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The author states an interest of their own; read it before you use the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The mark "{mark}" leads to no reference; it stays as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The text nowhere cites: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>Kept as it stands: {literal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/front_matter.py"/>
        <source>{name}: the front matter has lists within lists within lists; write it flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/front_matter.py"/>
        <source>{name}: the front matter cannot be read ({reason}); mend it or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>a label; what it says is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>where a blog filed the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>the author's note; its sentences are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>said a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>its date can be read in more than one way; say which day is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>a heading with nothing under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a list of the page's own headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the copyright line, as links do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a heading that holds the page together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a heading of the web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the references and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>who wrote the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>the address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{folder} holds more than {most} pages; import some of its folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{folder} holds no pages (text, Markdown, HTML, Word); name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{name} is larger than {megabytes} MB; that is no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{filename} cannot be read ({reason}); check the name of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_blocks.py"/>
        <source>pictures of this page are not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>a menu of the web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>the foot of the web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>struck through on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>words in a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>buttons to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>an advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_tree.py"/>
        <source>This web page cannot be read; open it, copy its text into a text file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/html_tree.py"/>
        <source>This page is nested too deep to be read; save it again as text and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is empty; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is larger than {most} MB, more than one page can be; import its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>There are no words in {name}; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has more than {most:,} lines, more than one page has; import its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is a collection of MedlinePlus topics; import it as a file by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is XML of a kind that is not known here; save the page as HTML or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has more than {most:,} letters, more than one page can have; import its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has a line of more than {most:,} letters, as no page has; break it into paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/json_ld.py"/>
        <source>honorificSuffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/json_ld.py"/>
        <source>medicalSpecialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/json_ld.py"/>
        <source>affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/main_text.py"/>
        <source>not part of the article's text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>a remark that is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>only a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>about the page; kept beside its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>about the page; the library has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>{name} holds more than {most} pages; import parts of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>There is no text in {name}; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>{bibliography} beside the page cannot be read; mend it or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>a footnote; kept as a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>the address of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>the picture does not lie beside the page, or is no PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name} changed while it was read; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name} holds no topics; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name}, line {sourceline}: a topic has no {attribute}; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>who stands behind the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} cannot be read ({reason}); check the disk or stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is larger than {megabytes} MB; split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} holds a topic that is too large to be one; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} defines abbreviations of its own (entities), which MedlinePlus does not; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is no file of MedlinePlus topics: it does not begin with &lt;{root}&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is damaged or not whole (line {line}); copy it again. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>only PNG pictures can be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture is too large or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the page has too many pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture in the page cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture was not saved with the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture does not lie beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>a bullet without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>a drawn line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>the number of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/sorting.py"/>
        <source>A corrected field has no value that it can have ({reason}); correct it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>too long to stand on top of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>stands on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>this is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the day it was first published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>a code of the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>no code that an article can be found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>a link to the Internet; what other sites say may not be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the topic it stands under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>this topic is not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the same topic in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>texts in other languages are on the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the program does not know this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_ids.py"/>
        <source>{name} holds a topic twice; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/web_page.py"/>
        <source>There are no words in this web page; open it, copy its text into a text file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the header of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the footer of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>a comment in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>in a box or a formula that cannot be read in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>There are no words in this Word document; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the picture is not in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document is damaged; open it in Word, save it again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document has a password or is of an old Word; open it there, save it as .docx without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This file is no Word document; open it in its own program, save it as .docx or .txt and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document holds instructions that no Word writes; ask for it from whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document is too large; save it in parts without its pictures and import these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/key_commands.py"/>
        <source>{output} is there already; choose another name, its signatures would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/lock.py"/>
        <source>A PIN has {least} to {most} letters or digits; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>The key that came with this program is damaged; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>its signature is no signature of minisign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>it was signed with another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>its signature does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>{name} is no article of your own any more; look whether it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>There is nothing to bring back; it stands there already, or was deleted long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>The id and the language of an article stay as they are; make a new article instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>{id} holds signs that no file can hold; take out what looks odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>Not in the pack, because they may not be passed on: {articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The check found errors: {count}. Mend them, then build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The clinic's own articles are not copied: {count}. To pass them on, make a signed pack of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>These of them may not be passed on: {articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>{given} has no {first_page} and no {list}; name the stick that the program came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>insert the stick they came from and copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>insert the stick they came from and repeat this with --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program and its installers are not at hand: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program was copied from {folder} and read back. Files: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program is there already and whole. Files: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>Nobody's signature could be checked: this program knows no key of a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The makers of the program signed it: {signer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The installers are not on {folder}: the copy runs from the stick, and cannot be installed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/catalogued.py"/>
        <source>The pack does not hold {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/catalogued.py"/>
        <source>“{title}” is damaged here; install {pack} again from its stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is damaged; copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} is larger than it may be; ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} cannot be read ({reason}); check the disk it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>This pack is cut off; copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} is damaged; copy the pack again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/documents.py"/>
        <source>{name} is larger than {megabytes} MB; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/documents.py"/>
        <source>{name} cannot be read ({reason}); check the file in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>The pack does not hold {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>The folder of the packs, {folder}, cannot be reached; is the other computer switched on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>its file is lost; install it again from its stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>its key is not trusted here any more; ask its maker for a new pack, or remove this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>{place} is no catalogue of a pack that is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>{name} is damaged; install its pack again from its stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>{title} {version} is older than what was here; the newer one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>version {version} is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>no version is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>{title} {version} is an update of another version; {here}. Install the whole pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} is larger than {megabytes} MB; split it, or keep less of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{folder} cannot be written ({reason}); make room there or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>Another copy of the program is saving articles at this moment; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>Your own articles in {folder} are half saved ({reason}); make room there or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} leads out of {folder}; take the link away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{fault} Run the check, then build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{path} was changed while the pack was built; build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{other} is another pack than {title}; choose its own last version as base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>Raise the sequence in pack.yaml above {sequence}, the one of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>These articles may not be passed on: {kept}. Take them out, or settle their rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{name} is a link; put the file itself there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The list of contents of this pack is too large; ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The list of contents of this pack cannot be read; a newer program may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} is made for a newer program; install that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} holds more than {most} files; ask for it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} holds a file that is too large; ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} is larger than 4 GB; ask for it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} removes what it holds; ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} lists an article that it does not hold: {path!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack has no proper id: {id!r}; ask its maker for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} has no proper sequence; ask its maker for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} says a thing that is too long or not on one line: {text!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} has no title; ask its maker for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} names no proper base; ask its maker for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds {seen} and {name}, which are one name on some computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds a file with a name that is not allowed: {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds {name!r}, which is no document of a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{title} does not hold {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} is damaged; copy the pack again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} cannot be read ({reason}); check its name, or try another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This file is no pack of this program, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is not signed; ask for a signed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is signed by nobody who is trusted here, or it was changed on its way; ask its maker for their key and add it, or for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The signature of this pack cannot be read; ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This file holds more signatures than a pack has; ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{title} needs version {min_app_version} of this program; install it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack asks for a version that is no number: {version!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack {title} does not hold what its list says; ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} has another size than the pack says; ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack {title} holds more than its list says; ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>its licence forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>its licence is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>{article} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>No article here may be passed on: {kept}. Settle the rights of what you wrote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>{folder} cannot be written ({reason}); make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is there already; choose another name, for a key must never be written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>The passphrase needs at least {least} letters; choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is no key file of this program; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} cannot be read ({reason}); check the name of the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>The passphrase does not open {name}; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is damaged; take a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/source.py"/>
        <source>{where} holds {id} in {language}; the file must be {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{folder} cannot be written ({reason}); choose another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{title} cannot be read ({reason}); repair the packs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{title} is damaged on this computer; repair the packs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <location filename="../../library/program_copy.py"/>
        <source>The stick gives back other bytes than it was given for {name}; use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is no earlier version of {pack_id} on this computer to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is no pack {pack_id} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title}: {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is not enough room for this pack; make {needed} MB free and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The stick gives other bytes each time it is read; try another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>This computer only reads the packs in {folder}; install at the computer that keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The pack could not be copied ({reason}); make room or try another stick, then install again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} cannot be read back ({reason}); check this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} is damaged: {damaged}; ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} {version} did not arrive whole on this disk; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The packs here were installed by a newer program; install that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>There are {most} keys already; remove one that is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{key_id} is none of the keys that were added here; keys list names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This list of keys is older than the one that is here, or the same; it is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This program came without a list of keys that could vouch for another; install a release of the program that brings one, or trust single keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This list of keys is not signed by enough of its makers; it is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>The trusted keys were kept by a newer program; install that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>No key may be there twice, and no more than {most}; leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>A list of keys begins with version 1; give it a higher number than the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>Without a root key nobody could sign the next list; name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{threshold} of {count} keys can never sign the next list; choose 1 to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is no list of keys; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is no key; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is too large; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} holds no keys; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>{path}: {unknown} is not known; use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>{path}: {wrong} must be text on one line; put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>There is no section {unknown}; there is: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{folder} is not as the makers of this program gave it away ({reason}); nothing of the program was copied. Use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} is damaged; nothing of the program was copied. Use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{path} is larger than any list of this program; use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{path} cannot be read ({reason}); use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The list of the program names {name!r}; nothing was copied. Use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The list of the program names {count} files; nothing was copied. Use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} is missing on {folder}; nothing of the program was copied. Use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} is no plain file; nothing of the program was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} cannot be read from {folder} ({reason}); insert that stick again and repeat this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} gives other bytes each time it is read. Use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick is too full for the program; make {megabytes} MB free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick cannot be written; take its write protection away, or use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick is full; make room on it, or use a larger one, and repeat this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick could not be written ({reason}); insert it again and repeat this: it goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/readability.py"/>
        <source>Flesch-Kincaid grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/readability.py"/>
        <source>Fernández-Huerta ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}, line {line}: not valid JSON ({reason}); mend that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where} holds a number or a nesting that no bibliography has; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where} must be a list of CSL-JSON items, as Zotero and JabRef export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}: item {number} has no id; give it a citation key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}: the id {id!r} stands twice; give one of the two another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>Missing or damaged: {damaged}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>“{title}” is not found by its title. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>There is no article. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>{before}, {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No such device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>the disk did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/shelf.py"/>
        <source>There is no article "{article_id}"; look it up with: clinic-library search "{article_id}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/shelf.py"/>
        <source>"{article_id}" is not there in the language "{language}"; it is there in: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{name} is larger than {megabytes} MB and was not kept; make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{folder} cannot be written ({reason}); make room or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{folder} cannot be written ({reason}); make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{path} cannot be written ({reason}); choose another folder or make room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Your clinic's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>From {publisher}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Signed by {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Articles: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Withdrawn: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>With a new warning: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>New: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>No longer there: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>{title}, edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../desktop/printing.py"/>
        <source>The printer {printer} did not print{detail}. Check it, or save the handout as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Please check the clock of this computer: it says {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Health articles for your clinic, without Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Find an article, read it, see the studies behind it, and print a sheet for your patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Type a few letters at the top, such as back or fever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Press the down key to choose, and Enter to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Press Ctrl+P to see the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>A small number in a text leads to its study. Nothing you search or print is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>General health information for patients and staff. It does not examine, diagnose or choose a treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Guide to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>About Clinic Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>This place cannot be written. You can search, read and print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>What you change, such as settings, is forgotten when you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>The newest text seen here is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Until then no text is called out of date: look at its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Set it, then open this program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Withdrawn by the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>More of them follow: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Withdrawn on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Copies printed here since {day}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
