<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>About Clinic Library</source>
        <translation>Clinic Library के बारे में</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Clinic Library {version}</source>
        <translation>Clinic Library {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Trial build, not for passing on.</source>
        <translation>परीक्षण संस्करण, दूसरों को न दें।</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>What is inside, and whose work it is</source>
        <translation>इसमें क्या है, और वह किसका काम है</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Run from its source.</source>
        <translation>सीधे स्रोत कोड से चलाया गया।</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Build of {day}.</source>
        <translation>{day} को बना।</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Given out by {distributor}.</source>
        <translation>देने वाला: {distributor}।</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>By the makers of Clinic Library, free under the Apache License 2.0.</source>
        <translation>Clinic Library के निर्माताओं से, Apache License 2.0 के तहत मुफ़्त।</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>It has no network: it never connects to anything, and nothing about a patient is kept.</source>
        <translation>इसमें नेटवर्क नहीं है: यह कहीं नहीं जुड़ता, और मरीज़ के बारे में कुछ नहीं रखता।</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Its window is made with Qt and PySide6, free under the GNU LGPL 3. Their files lie loose in its folder: anyone may exchange them.</source>
        <translation>इसकी खिड़की Qt और PySide6 से बनी है, GNU LGPL 3 के तहत मुफ़्त। उनकी फ़ाइलें इसके फ़ोल्डर में अलग रखी हैं: कोई भी उन्हें बदल सकता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>How to get the source</source>
        <translation>स्रोत कोड कैसे मिलेगा</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Licence of {part}</source>
        <translation>{part} का लाइसेंस</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Own articles</source>
        <translation>अपने लेख (&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Find</source>
        <translation>खोजें (&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Read</source>
        <translation>पढ़ें (&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;View</source>
        <translation>देखें (&amp;V)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Handout</source>
        <translation>पर्चा (&amp;H)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Library</source>
        <translation>पुस्तकालय (&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>H&amp;elp</source>
        <translation>मदद (&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Search</source>
        <translation>खोज (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Topics</source>
        <translation>विषय (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Titles from &amp;A to Z</source>
        <translation>शीर्षक अक्षरों के क्रम में (&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Complaints</source>
        <translation>शिकायतें (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Favourites</source>
        <translation>पसंदीदा (&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;New and changed</source>
        <translation>नया और बदला हुआ (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Due for review</source>
        <translation>जाँचना बाक़ी (&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Read lately</source>
        <translation>हाल में पढ़ा (&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;First page</source>
        <translation>पहला पन्ना (&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Back</source>
        <translation>वापस (&amp;B)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>F&amp;orward</source>
        <translation>आगे (&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Find in &amp;this page</source>
        <translation>इस पन्ने में खोजें (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Sections of the article</source>
        <translation>लेख के भाग (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Keep as favourite</source>
        <translation>पसंदीदा बनाएँ (&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Read &amp;aloud</source>
        <translation>ज़ोर से पढ़ें (&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Next part of the window</source>
        <translation>खिड़की का अगला भाग (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Larger text</source>
        <translation>अक्षर बड़े करें (&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>अक्षर छोटे करें (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Normal text</source>
        <translation>अक्षर सामान्य करें (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Colours</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Lan&amp;guage of the window</source>
        <translation>खिड़की की भाषा (&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Add this article</source>
        <translation>यह लेख जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;See and print</source>
        <translation>देखें और छापें (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Save as P&amp;DF</source>
        <translation>PDF में सहेजें (&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Packs of articles</source>
        <translation>लेखों के पैक (&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Settings</source>
        <translation>सेटिंग (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Forget this session</source>
        <translation>यह सत्र भुला दें (&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Loc&amp;k to reading and printing</source>
        <translation>सिर्फ़ पढ़ने और छापने दें (&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Keys</source>
        <translation>कुंजियाँ (&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Guide to this program</source>
        <translation>इस प्रोग्राम की गाइड (&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Report of the last &amp;crash</source>
        <translation>पिछली गड़बड़ी की रिपोर्ट (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;About this program</source>
        <translation>इस प्रोग्राम के बारे में (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Approve for this clinic</source>
        <translation>इस क्लिनिक के लिए मंज़ूर करें</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>What you do here</source>
        <translation>आपका यहाँ का काम</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Nurse in charge, doctor, ...</source>
        <translation>प्रभारी नर्स, डॉक्टर, ...</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Approved until now by</source>
        <translation>अब तक मंज़ूर करने वाले</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>&amp;Take back</source>
        <translation>वापस लें (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Type your name.</source>
        <translation>अपना नाम लिखें।</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your &amp;name</source>
        <translation>आपका नाम (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>What you &amp;do here</source>
        <translation>आपका यहाँ का काम (&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your name stands on the screen and on paper. It does not replace a medical review.</source>
        <translation>आपका नाम स्क्रीन और काग़ज़ पर आता है। यह चिकित्सा जाँच की जगह नहीं लेता।</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>&amp;Approve</source>
        <translation>मंज़ूर करें (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <location filename="../../desktop/article_view.py"/>
        <source>Article</source>
        <translation>लेख</translation>
    </message>
    <message>
        <location filename="../../desktop/article_view.py"/>
        <source>Enlarge the picture</source>
        <translation>चित्र बड़ा करें</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No favourite any more: {title}</source>
        <translation>अब पसंदीदा नहीं: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>There are no articles in this language.</source>
        <translation>इस भाषा में कोई लेख नहीं है।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>One complaint at a time. This does not examine or diagnose.</source>
        <translation>एक बार में एक शिकायत। यह न जाँच करता है, न रोग बताता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No article of this language is listed by complaint yet. Search, or choose Topics.</source>
        <translation>इस भाषा का कोई लेख अभी शिकायतों की सूची में नहीं है। खोजें, या विषय चुनें।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No article of this language says when it was written.</source>
        <translation>इस भाषा का कोई लेख नहीं बताता कि वह कब लिखा गया।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Changed: edition {edition}</source>
        <translation>बदला: संस्करण {edition}</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Overdue</source>
        <translation>जाँच की तारीख निकल गई</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Due in the next 90 days</source>
        <translation>अगले 90 दिनों में जाँचना है</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Nothing is overdue, and nothing is due in the next 90 days.</source>
        <translation>किसी की तारीख नहीं निकली, और अगले 90 दिनों में कुछ जाँचना नहीं है।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Only the first {count} are listed.</source>
        <translation>केवल पहले {count} सूची में हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Favourites are kept on this computer.</source>
        <translation>पसंदीदा लेख इस कंप्यूटर पर रखे जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No favourites yet. Open an article and press the star.</source>
        <translation>अभी कोई पसंदीदा नहीं। लेख खोलें और तारा दबाएँ।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>What was read is not kept. The settings can switch that on.</source>
        <translation>जो पढ़ा गया, वह नहीं रखा जाता। सेटिंग में इसे चालू कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Kept on this computer. The settings can switch that off.</source>
        <translation>इस कंप्यूटर पर रखा जाता है। सेटिंग में इसे बंद कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Nothing was read yet.</source>
        <translation>अभी कुछ नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No longer on this computer</source>
        <translation>अब इस कंप्यूटर पर नहीं है</translation>
    </message>
</context>
<context>
    <name>CollectionBox</name>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Articles of the handout and their sections</source>
        <translation>पर्चे के लेख और उनके भाग</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Print this article earlier</source>
        <translation>यह लेख पहले छापें</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Print this article later</source>
        <translation>यह लेख बाद में छापें</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Take this article out</source>
        <translation>यह लेख निकालें</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Take all articles out</source>
        <translation>सब लेख निकालें</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Line on top, such as: For new mothers</source>
        <translation>सबसे ऊपर की पंक्ति, जैसे: नई माताओं के लिए</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Line on top of the first page</source>
        <translation>पहले पन्ने के ऊपर की पंक्ति</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>When to get help is always printed.</source>
        <translation>मदद कब लेनी है, यह हमेशा छपता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Collected for one handout</source>
        <translation>एक पर्चे के लिए जमा किए गए</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>This article: {title}</source>
        <translation>यह लेख: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Open an article, then print it here.</source>
        <translation>लेख खोलें, फिर उसे यहाँ छापें।</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Taken out: {title}</source>
        <translation>निकाला गया: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>All articles were taken out.</source>
        <translation>सब लेख निकाल दिए गए।</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>The first of them:</source>
        <translation>इनमें से पहले:</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>The first article as it will be read</source>
        <translation>पहला लेख, जैसा पढ़ने में दिखेगा</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>a folder of pages</source>
        <translation>पन्नों का एक फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Articles: {count}. Those that are here already are replaced; their texts are kept as versions.</source>
        <translation>लेख: {count}। जो पहले से यहाँ हैं, वे बदले जाएँगे; उनके पाठ पुराने संस्करणों में रहेंगे।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Bring in &amp;all ({count})</source>
        <translation>सब लाएँ ({count}) (&amp;A)</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Degree</source>
        <translation>डिग्री</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Field</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Take this person out</source>
        <translation>इस व्यक्ति को निकालें</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Role of person {number}</source>
        <translation>व्यक्ति {number} की भूमिका</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Name of person {number}</source>
        <translation>व्यक्ति {number} का नाम</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Degree of person {number}</source>
        <translation>व्यक्ति {number} की डिग्री</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Field of work of person {number}</source>
        <translation>व्यक्ति {number} का कार्यक्षेत्र</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Take person {number} out</source>
        <translation>व्यक्ति {number} को निकालें</translation>
    </message>
</context>
<context>
    <name>CreditsField</name>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>&amp;Add a person</source>
        <translation>व्यक्ति जोड़ें (&amp;A)</translation>
    </message>
</context>
<context>
    <name>DroppedList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Lines that do not stand in the text</source>
        <translation>पंक्तियाँ जो पाठ में नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Put &amp;back</source>
        <translation>वापस रखें (&amp;B)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>The chosen lines stand in the text again</source>
        <translation>चुनी हुई पंक्तियाँ फिर पाठ में हैं</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>&amp;Leave out</source>
        <translation>छोड़ दें (&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>The line that is chosen in the page, on the left above</source>
        <translation>पन्ने में चुनी हुई पंक्ति, ऊपर बाईं ओर</translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>There are words that were not saved: “{title}”. Go on writing there?</source>
        <translation>कुछ शब्द सहेजे नहीं गए थे: “{title}”। वहीं से लिखना जारी रखें?</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>no title</source>
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>Not saved yet. Your words are safe.</source>
        <translation>अभी सहेजा नहीं गया। आपके शब्द सुरक्षित हैं।</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>How it will be read</source>
        <translation>पढ़ने में कैसा दिखेगा</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Write an article</source>
        <translation>लेख लिखें</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Edit the article</source>
        <translation>लेख बदलें</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Give the article a title first.</source>
        <translation>पहले लेख को शीर्षक दें।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Save what you wrote?</source>
        <translation>जो लिखा है, उसे सहेजें?</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>&amp;Text</source>
        <translation>पाठ (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>A&amp;bout this article</source>
        <translation>इस लेख के बारे में (&amp;B)</translation>
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
        <translation>शीर्षक</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Main message</source>
        <translation>मुख्य बात</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>What matters most, in one sentence</source>
        <translation>सबसे ज़रूरी बात, एक वाक्य में</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Other names</source>
        <translation>दूसरे नाम</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>As people here call it, with commas between</source>
        <translation>जैसा यहाँ के लोग कहते हैं, बीच में अल्पविराम</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Written by</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Several people with a semicolon between</source>
        <translation>कई लोग हों तो बीच में ; लगाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>The language of an article that is kept cannot change.</source>
        <translation>रखे हुए लेख की भाषा बदली नहीं जा सकती।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>What it is about</source>
        <translation>यह किस बारे में है</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;We wrote this, and other clinics may have it</source>
        <translation>हमने इसे लिखा है, और दूसरे क्लिनिक इसे ले सकते हैं (&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Choose a topic</source>
        <translation>विषय चुनें</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;Other names</source>
        <translation>दूसरे नाम (&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>To&amp;pics</source>
        <translation>विषय (&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;Kind</source>
        <translation>प्रकार (&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>La&amp;nguage</source>
        <translation>भाषा (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>W&amp;ritten by</source>
        <translation>लेखक (&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Find in this page</source>
        <translation>इस पन्ने में खोजें</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>{number} of {count}</source>
        <translation>{count} में से {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>not in this page</source>
        <translation>इस पन्ने में नहीं है</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Articles found: {count}</source>
        <translation>मिले हुए लेख: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Did you mean “{corrected}”? Articles found for it: {count}</source>
        <translation>क्या आप “{corrected}” कहना चाहते थे? उसके लिए मिले लेख: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>No article says exactly that. These have its words.</source>
        <translation>ठीक यही किसी लेख में नहीं है। इनमें ये शब्द हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>The sheet with this code comes from articles that are not on this computer.</source>
        <translation>इस कोड वाला पर्चा उन लेखों से बना है जो इस कंप्यूटर पर नहीं हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Nothing found. Did you mean one of these?</source>
        <translation>कुछ नहीं मिला। क्या आप इनमें से कुछ चाहते थे?</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Nothing found. Try fewer or other words, or choose a topic:</source>
        <translation>कुछ नहीं मिला। कम या दूसरे शब्द लिखें, या विषय चुनें:</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>The text of this sheet was withdrawn by its publisher. Throw the sheet away.</source>
        <translation>इस पर्चे का पाठ उसके प्रकाशक ने वापस ले लिया है। पर्चा फेंक दें।</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Withdrawn on {day}.</source>
        <translation>वापस लेने की तारीख: {day}।</translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>What to look at</source>
        <translation>क्या देखना है</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Nothing to look at.</source>
        <translation>देखने को कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>Shared folder</source>
        <translation>साझा फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>Only here</source>
        <translation>केवल यहाँ</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>The folder that all computers reach</source>
        <translation>वह फ़ोल्डर जहाँ सब कंप्यूटर पहुँचते हैं</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>HandoutDesk</name>
    <message>
        <location filename="../../desktop/handout_desk.py"/>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>See and print</source>
        <translation>देखें और छापें</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Pages on the paper</source>
        <translation>काग़ज़ पर आने वाले पन्ने</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>S&amp;hort copy</source>
        <translation>छोटी प्रति (&amp;H)</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>What to do at home, when and where to get help</source>
        <translation>घर पर क्या करें, मदद कब और कहाँ लें</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Both &amp;sides</source>
        <translation>दोनों ओर (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Show &amp;without colours</source>
        <translation>बिना रंग के दिखाएँ (&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>P&amp;ages</source>
        <translation>पन्ने (&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>&amp;Printer</source>
        <translation>प्रिंटर (&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>&amp;Copies</source>
        <translation>प्रतियाँ (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>पन्ने: {pages}। काग़ज़: {sheets}।</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Sheets for {copies} copies: {sheets}.</source>
        <translation>{copies} प्रतियों के लिए काग़ज़: {sheets}।</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>No printer is set up on this computer. Save the handout as PDF instead.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं लगा है। पर्चे को PDF में सहेजें।</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Saves {count} of {sheets} sheets.</source>
        <translation>{sheets} में से {count} काग़ज़ बचते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>{layout} (sheets: {count})</source>
        <translation>{layout} (काग़ज़: {count})</translation>
    </message>
</context>
<context>
    <name>HandoutPanel</name>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Packets</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Articles that are often printed together</source>
        <translation>लेख जो अक्सर साथ छपते हैं</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>See and print</source>
        <translation>देखें और छापें</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>The printed pages (Ctrl+P)</source>
        <translation>छपने वाले पन्ने (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>पन्ने: {pages}। काग़ज़: {sheets}।</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bring in pages</source>
        <translation>पन्ने लाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>All files</source>
        <translation>सब फ़ाइलें</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bring in a folder</source>
        <translation>फ़ोल्डर लाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Reading {name}</source>
        <translation>{name} पढ़ा जा रहा है</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bringing in {name}</source>
        <translation>{name} लाया जा रहा है</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Brought in. The articles can be read now.</source>
        <translation>लाया गया। अब लेख पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>This broke off before it was done; try again. What is here already is replaced.</source>
        <translation>यह पूरा होने से पहले रुक गया; फिर कोशिश करें। जो पहले से यहाँ है, वह बदला जाएगा।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Not all of it was brought in:</source>
        <translation>इसमें से सब कुछ नहीं लाया गया:</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Nothing was brought in:</source>
        <translation>कुछ नहीं लाया गया:</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Stopped. What was brought in before stays.</source>
        <translation>रोका गया। जो पहले लाया गया, वह बना रहता है।</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Bring in a page</source>
        <translation>पन्ना लाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>&amp;Next page</source>
        <translation>अगला पन्ना (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Close without keeping this page? What you corrected is lost.</source>
        <translation>यह पन्ना रखे बिना बंद करें? आपके सुधार खो जाएँगे।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>The article as it will be read</source>
        <translation>लेख, जैसा पढ़ने में दिखेगा</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>&amp;Keep</source>
        <translation>रखें (&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Skip this page</source>
        <translation>यह पन्ना छोड़ें</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>{number} of {total}: {name}</source>
        <translation>{total} में से {number}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Not in the text</source>
        <translation>पाठ में नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Look at</source>
        <translation>इसे देखें</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>This page is here already: “{title}”. Replace it? The text before stays among its versions.</source>
        <translation>यह पन्ना पहले से यहाँ है: “{title}”। उसे बदलें? पहले का पाठ पुराने संस्करणों में रहेगा।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>&amp;Replace</source>
        <translation>बदलें (&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>I do not know</source>
        <translation>मुझे नहीं पता</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>{text}: which day is meant?</source>
        <translation>{text}: कौन सा दिन है?</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Kept</source>
        <translation>रखा गया</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Grey lines do not stand in the article. To leave out another, choose it and press Delete.</source>
        <translation>सलेटी पंक्तियाँ लेख में नहीं हैं। और कोई छोड़नी हो तो उसे चुनें और Delete दबाएँ।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Into the clinic's own articles (Ctrl+Enter)</source>
        <translation>क्लिनिक के अपने लेखों में (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Stopped. Search goes on being prepared at the next start.</source>
        <translation>रोका गया। खोज अगली बार खुलने पर तैयार होती रहेगी।</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Search could not be prepared. Start the program again.</source>
        <translation>खोज तैयार नहीं हो सकी। प्रोग्राम दोबारा खोलें।</translation>
    </message>
</context>
<context>
    <name>IndexingBar</name>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Preparing search</source>
        <translation>खोज तैयार हो रही है</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>{done} of {total} articles</source>
        <translation>{total} में से {done} लेख</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Preparing search: {title}</source>
        <translation>खोज तैयार हो रही है: {title}</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>such as 3 February 2010</source>
        <translation>जैसे 2010-02-03</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>In one sentence</source>
        <translation>एक वाक्य में</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>What it says, in one sentence</source>
        <translation>यह क्या कहता है, एक वाक्य में</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last revised</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last reviewed</source>
        <translation>पिछली जाँच</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>with commas between them</source>
        <translation>बीच में अल्पविराम लगाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Rights held by</source>
        <translation>अधिकार किसके हैं</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>May be passed on</source>
        <translation>आगे दे सकते हैं</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Where from</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>the address of the page</source>
        <translation>पन्ने का पता</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Interests of the author</source>
        <translation>लेखक के हित</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Notice of the page</source>
        <translation>पन्ने की सूचना</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Disclaimer of the page</source>
        <translation>पन्ने का अस्वीकरण</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>The page needs a title.</source>
        <translation>पन्ने को शीर्षक चाहिए।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Write the day like this: 3 February 2010.</source>
        <translation>दिन ऐसे लिखें: 2010-02-03।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Title</source>
        <translation>शीर्षक (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>In one &amp;sentence</source>
        <translation>एक वाक्य में (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>K&amp;ind</source>
        <translation>प्रकार (&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Lan&amp;guage</source>
        <translation>भाषा (&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last &amp;revised</source>
        <translation>पिछला बदलाव (&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last re&amp;viewed</source>
        <translation>पिछली जाँच (&amp;V)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>P&amp;ublished</source>
        <translation>प्रकाशित (&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>T&amp;opics</source>
        <translation>विषय (&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Notice</source>
        <translation>सूचना (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Rights &amp;held by</source>
        <translation>अधिकार किसके हैं (&amp;H)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Li&amp;cence</source>
        <translation>लाइसेंस (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>May be &amp;passed on</source>
        <translation>आगे दे सकते हैं (&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Where from</source>
        <translation>कहाँ से (&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Interests</source>
        <translation>हित</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Disclaimer</source>
        <translation>अस्वीकरण (&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>People</source>
        <translation>लोग</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Compare these words with the owner of the key, by telephone or in person.</source>
        <translation>ये शब्द कुंजी के मालिक से मिलाएँ, फ़ोन पर या मिलकर।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Trust the key only if all six are the same, in this order.</source>
        <translation>कुंजी पर तभी भरोसा करें जब छहों शब्द एक जैसे हों, इसी क्रम में।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Trust this key</source>
        <translation>इस कुंजी पर भरोसा करें (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Key of {name}</source>
        <translation>{name} की कुंजी</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>somebody without a name</source>
        <translation>कोई, जिसका नाम नहीं है</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>All keys of this window</source>
        <translation>इस खिड़की की सभी कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>In the search box</source>
        <translation>खोज के डिब्बे में</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Choose an article</source>
        <translation>लेख चुनें</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Open it</source>
        <translation>उसे खोलें</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Add it to the handout</source>
        <translation>उसे पर्चे में जोड़ें</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Empty the box</source>
        <translation>डिब्बा ख़ाली करें</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Keys that are trusted here</source>
        <translation>कुंजियाँ जिन पर यहाँ भरोसा है</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Packs that one of these keys signed can be installed. Packs of anybody else are refused.</source>
        <translation>इनमें से किसी कुंजी के दस्तख़त वाले पैक इंस्टॉल हो सकते हैं। बाक़ी सब पैक नहीं लिए जाते।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Add a key...</source>
        <translation>कुंजी जोड़ें (&amp;A)...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Back to the packs</source>
        <translation>पैक की सूची पर वापस</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Came with the program</source>
        <translation>प्रोग्राम के साथ आई</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Added by your clinic</source>
        <translation>आपके क्लिनिक ने जोड़ी</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>No key is trusted here yet.</source>
        <translation>यहाँ अभी किसी कुंजी पर भरोसा नहीं है।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>no name</source>
        <translation>कोई नाम नहीं</translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Jump to a letter</source>
        <translation>किसी अक्षर पर जाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Articles</source>
        <translation>लेख</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Take the marked article out of this list (Delete)</source>
        <translation>चुने हुए लेख को इस सूची से निकालें (Delete)</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Lock to reading and printing</source>
        <translation>सिर्फ़ पढ़ने और छापने दें</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>New PIN</source>
        <translation>नया PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>The same PIN again</source>
        <translation>वही PIN फिर से</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>New &amp;PIN</source>
        <translation>नया PIN (&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN a&amp;gain</source>
        <translation>PIN फिर से (&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Visitors can search, read and print. Nothing else is open to them.</source>
        <translation>आने वाले खोज, पढ़ और छाप सकते हैं। बाक़ी कुछ उनके लिए खुला नहीं है।</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>After three minutes without a touch, the first page comes back.</source>
        <translation>तीन मिनट तक कोई न छुए, तो पहला पन्ना लौट आता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>What is open now is closed. Unlocking and closing need the PIN.</source>
        <translation>जो अभी खुला है, वह बंद हो जाता है। ताला खोलने और बंद करने के लिए PIN चाहिए।</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Other programs are not locked: use a separate account of this computer for that.</source>
        <translation>दूसरे प्रोग्रामों पर ताला नहीं लगता: उसके लिए इस कंप्यूटर का अलग खाता बनाएँ।</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Lock</source>
        <translation>ताला लगाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>The two PINs are not the same. Please type them again.</source>
        <translation>दोनों PIN एक जैसे नहीं हैं। कृपया उन्हें फिर लिखें।</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Choose a picture</source>
        <translation>चित्र चुनें</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>No logo</source>
        <translation>कोई लोगो नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Chosen</source>
        <translation>चुना हुआ</translation>
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
        <translation>संदर्भ</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Handout</source>
        <translation>पर्चा</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Saved: {path}</source>
        <translation>सहेजा गया: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Articles: {count}</source>
        <translation>लेख: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>The search index is in memory only: its folder cannot be written.</source>
        <translation>खोज की सूची केवल मेमोरी में है: उसके फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <location filename="../../desktop/editor_text.py"/>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>A note of your clinic</source>
        <translation>आपके क्लिनिक का नोट</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>It is shown and printed with the article. Write nothing about a patient here.</source>
        <translation>यह लेख के साथ दिखता और छपता है। यहाँ किसी मरीज़ के बारे में कुछ न लिखें।</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <location filename="../../desktop/notices.py"/>
        <source>Nothing is kept: this place cannot be written</source>
        <translation>कुछ रखा नहीं जाता: यहाँ लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <location filename="../../desktop/notices.py"/>
        <source>Kept beside the program</source>
        <translation>प्रोग्राम के साथ रखा जाता है</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <location filename="../../desktop/import_original.py"/>
        <source>The page as it came</source>
        <translation>पन्ना, जैसा आया था</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../desktop/outline.py"/>
        <source>Sections of this article</source>
        <translation>इस लेख के भाग</translation>
    </message>
    <message>
        <location filename="../../desktop/outline.py"/>
        <source>Section: {heading}</source>
        <translation>भाग: {heading}</translation>
    </message>
</context>
<context>
    <name>OwnDesk</name>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>no title</source>
        <translation>बिना शीर्षक</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Not saved yet: “{title}”</source>
        <translation>अभी सहेजा नहीं गया: “{title}”</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>&amp;Go on writing</source>
        <translation>लिखना जारी रखें (&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Edit this article</source>
        <translation>इस लेख को बदलें</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>This article is from “{name}” and stays as it is. Make a copy of your own to change?</source>
        <translation>यह लेख “{name}” का है और वैसा ही रहता है। बदलने के लिए अपनी प्रति बनाएँ?</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Delete “{name}”? You can bring it back.</source>
        <translation>“{name}” मिटाएँ? आप उसे वापस ला सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Delete this article</source>
        <translation>इस लेख को मिटाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Deleted: {title}</source>
        <translation>मिटाया गया: {title}</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Bring in a page...</source>
        <translation>पन्ना लाएँ (&amp;B)...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Bring in a &amp;folder...</source>
        <translation>फ़ोल्डर लाएँ (&amp;F)...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Write a new article</source>
        <translation>नया लेख लिखें (&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Edit this article</source>
        <translation>इस लेख को बदलें (&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Adapt this article</source>
        <translation>इस लेख को अपनाएँ (&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Add a &amp;note...</source>
        <translation>नोट जोड़ें (&amp;N)...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>A&amp;pprove for this clinic...</source>
        <translation>इस क्लिनिक के लिए मंज़ूर करें (&amp;P)...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Earlier &amp;versions...</source>
        <translation>पुराने संस्करण (&amp;V)...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Delete this article...</source>
        <translation>इस लेख को मिटाएँ (&amp;D)...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Undo delete</source>
        <translation>मिटाया हुआ वापस लाएँ (&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Undo delete: {title}</source>
        <translation>मिटाया हुआ वापस लाएँ: {title} (&amp;U)</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Packs on this computer</source>
        <translation>इस कंप्यूटर के पैक</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Install from a file...</source>
        <translation>फ़ाइल से इंस्टॉल करें (&amp;I)...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Check &amp;all</source>
        <translation>सब जाँचें (&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Copy to a &amp;stick...</source>
        <translation>स्टिक पर कॉपी करें (&amp;S)...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>S&amp;hare your own articles...</source>
        <translation>अपने लेख बाँटें (&amp;H)...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Keys...</source>
        <translation>कुंजियाँ (&amp;K)...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Go back</source>
        <translation>पीछे जाएँ (&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>To the version before the last change</source>
        <translation>पिछले बदलाव से पहले के संस्करण पर</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>No pack was installed from a file yet</source>
        <translation>अभी फ़ाइल से कोई पैक इंस्टॉल नहीं हुआ</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>The chosen pack</source>
        <translation>चुना हुआ पैक</translation>
    </message>
</context>
<context>
    <name>PacketDesk</name>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>No packet is kept yet</source>
        <translation>अभी कोई पैकेट नहीं रखा है</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Keep these articles as a packet</source>
        <translation>इन लेखों को पैकेट में रखें</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Give these articles as a file</source>
        <translation>ये लेख फ़ाइल के रूप में दें</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Take a packet from a file</source>
        <translation>फ़ाइल से पैकेट लें</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete the packet {name}</source>
        <translation>पैकेट {name} मिटाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Keep as a packet</source>
        <translation>पैकेट में रखें</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Name of the packet</source>
        <translation>पैकेट का नाम</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete the packet {name}? Its articles stay in this handout.</source>
        <translation>पैकेट {name} मिटाएँ? उसके लेख इस पर्चे में बने रहेंगे।</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Give as a file</source>
        <translation>फ़ाइल के रूप में दें</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>There is a packet {name} already. Replace it?</source>
        <translation>पैकेट {name} पहले से है। उसे बदलें?</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>PacksDesk</name>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Install a pack</source>
        <translation>पैक इंस्टॉल करें</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>&amp;Add a key...</source>
        <translation>कुंजी जोड़ें (&amp;A)...</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Reading {name}</source>
        <translation>{name} पढ़ा जा रहा है</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Installed: {pack}</source>
        <translation>इंस्टॉल हुआ: {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Its articles can be read now. Search is made ready behind the window.</source>
        <translation>इसके लेख अब पढ़े जा सकते हैं। खोज पीछे तैयार हो रही है।</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Copying {name}</source>
        <translation>{name} कॉपी हो रहा है</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>This version is in force again: {pack}</source>
        <translation>यह संस्करण फिर लागू है: {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Going back</source>
        <translation>पीछे जा रहे हैं</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Remove {title} from this computer? It can be installed again from its file.</source>
        <translation>इस कंप्यूटर से {title} हटाएँ? उसे उसकी फ़ाइल से फिर इंस्टॉल कर सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Removing</source>
        <translation>हटाया जा रहा है</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Checking every byte</source>
        <translation>हर बाइट जाँची जा रही है</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Checking all packs</source>
        <translation>सब पैक जाँचे जा रहे हैं</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Repair from a file</source>
        <translation>फ़ाइल से ठीक करें</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>All packs are whole.</source>
        <translation>सब पैक पूरे हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Insert a stick with the same pack and repair it from there.</source>
        <translation>इसी पैक वाली स्टिक लगाएँ और उससे ठीक करें।</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Something is damaged. Everything else works.</source>
        <translation>कुछ ख़राब है। बाक़ी सब चलता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>&amp;Repair from a file...</source>
        <translation>फ़ाइल से ठीक करें (&amp;R)...</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>This broke off before it was done. Nothing was changed; try again.</source>
        <translation>यह पूरा होने से पहले रुक गया। कुछ नहीं बदला; फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Packs of articles</source>
        <translation>लेखों के पैक</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <location filename="../../desktop/packs_dialog.py"/>
        <source>Packs of articles</source>
        <translation>लेखों के पैक</translation>
    </message>
</context>
<context>
    <name>PageJob</name>
    <message>
        <location filename="../../desktop/printing.py"/>
        <source>Printing was stopped.</source>
        <translation>छपाई रोक दी गई।</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <location filename="../../desktop/pdf_pages.py"/>
        <source>The printed pages</source>
        <translation>छपने वाले पन्ने</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <location filename="../../desktop/panes.py"/>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
</context>
<context>
    <name>PaperBox</name>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Size of the text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Second language</source>
        <translation>दूसरी भाषा</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Short copy</source>
        <translation>छोटी प्रति</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>What to do at home, when and where to get help</source>
        <translation>घर पर क्या करें, मदद कब और कहाँ लें</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Fit on one sheet</source>
        <translation>एक काग़ज़ पर लाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Leaves out sources first, then background, then care at home. Danger signs always stay.</source>
        <translation>पहले स्रोत छूटते हैं, फिर पृष्ठभूमि, फिर घर पर देखभाल। ख़तरे के लक्षण हमेशा रहते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Line for name and date</source>
        <translation>नाम और तारीख की पंक्ति</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Questions to say it back</source>
        <translation>अपने शब्दों में बताने के सवाल</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Text</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Beside it</source>
        <translation>साथ में</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Name, for this print only</source>
        <translation>नाम, केवल इस छपाई के लिए</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Name, or leave a blank line</source>
        <translation>नाम, या ख़ाली पंक्ति रहने दें</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Your note, for this print only</source>
        <translation>आपका नोट, केवल इस छपाई के लिए</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Your note</source>
        <translation>आपका नोट</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>When to come back</source>
        <translation>कब वापस आना है</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>The day to come back</source>
        <translation>वापस आने का दिन</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Printed once, kept nowhere.</source>
        <translation>एक बार छपता है, कहीं नहीं रखा जाता।</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Check the clock of this computer. Until then, choose the day to come back yourself.</source>
        <translation>इस कंप्यूटर की घड़ी देखें। तब तक वापस आने का दिन खुद चुनें।</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back: not said</source>
        <translation>वापस आना: नहीं बताया</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back tomorrow</source>
        <translation>कल वापस आएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 3 days</source>
        <translation>3 दिन में वापस आएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in a week</source>
        <translation>एक हफ़्ते में वापस आएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 2 weeks</source>
        <translation>2 हफ़्ते में वापस आएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 4 weeks</source>
        <translation>4 हफ़्ते में वापस आएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back on another day</source>
        <translation>किसी और दिन वापस आएँ</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Larger</source>
        <translation>बड़ा (&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Smaller</source>
        <translation>छोटा (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Whole picture</source>
        <translation>पूरा चित्र (&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>Key: {key}</source>
        <translation>कुंजी: {key}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>What changes</source>
        <translation>क्या बदलता है</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>&amp;Install</source>
        <translation>इंस्टॉल करें (&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Some articles are withdrawn. They are shown in red and cannot be printed any more.</source>
        <translation>कुछ लेख वापस लिए गए हैं। वे लाल दिखते हैं और अब छप नहीं सकते।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Nothing changes: this pack is here already. Installing it again repairs it.</source>
        <translation>कुछ नहीं बदलता: यह पैक पहले से यहाँ है। फिर इंस्टॉल करने से यह ठीक हो जाता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Your clinic added this key.</source>
        <translation>यह कुंजी आपके क्लिनिक ने जोड़ी।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>This key came with the program.</source>
        <translation>यह कुंजी प्रोग्राम के साथ आई।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Signed by</source>
        <translation>किसके दस्तख़त</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>no name</source>
        <translation>कोई नाम नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Newest article</source>
        <translation>सबसे नया लेख</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Articles</source>
        <translation>लेख</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>{count} (an update: only what is new or changed)</source>
        <translation>{count} (अपडेट: केवल नया या बदला हुआ)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>About this pack</source>
        <translation>इस पैक के बारे में</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>line {line}: </source>
        <translation>पंक्ति {line}: </translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>To &amp;look at: {count}</source>
        <translation>देखने लायक: {count} (&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Nothing to mend</source>
        <translation>ठीक करने को कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <location filename="../../desktop/reading_aloud.py"/>
        <source>No voice of this computer speaks {language}.</source>
        <translation>इस कंप्यूटर की कोई आवाज़ {language} नहीं बोलती।</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_aloud.py"/>
        <source>The voice of this computer does not answer. Try again later.</source>
        <translation>इस कंप्यूटर की आवाज़ जवाब नहीं देती। बाद में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <location filename="../../desktop/recent_searches.py"/>
        <source>Searched before: {links}</source>
        <translation>पहले खोजा गया: {links}</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Where this comes from</source>
        <translation>यह कहाँ से आया</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Author, title or year</source>
        <translation>लेखक, शीर्षक या साल</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>References of the library</source>
        <translation>पुस्तकालय के संदर्भ</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>&amp;Cite it</source>
        <translation>संदर्भ लगाएँ (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>The library has no such reference.</source>
        <translation>पुस्तकालय में ऐसा संदर्भ नहीं है।</translation>
    </message>
</context>
<context>
    <name>ReferencesDesk</name>
    <message>
        <location filename="../../desktop/references_desk.py"/>
        <source>Save references</source>
        <translation>संदर्भ सहेजें</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>References of this article</source>
        <translation>इस लेख के संदर्भ</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>About the selected reference</source>
        <translation>चुने हुए संदर्भ के बारे में</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>This article cites no studies.</source>
        <translation>यह लेख किसी अध्ययन का संदर्भ नहीं देता।</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Open an article to see its references.</source>
        <translation>संदर्भ देखने के लिए लेख खोलें।</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy the selected reference in Vancouver style</source>
        <translation>चुना हुआ संदर्भ Vancouver शैली में कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy DOI</source>
        <translation>DOI कॉपी करें</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Save list</source>
        <translation>सूची सहेजें</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Save all references of this article for a reference manager</source>
        <translation>इस लेख के सब संदर्भ संदर्भ-प्रोग्राम के लिए सहेजें</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>As RIS file</source>
        <translation>RIS फ़ाइल में</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>As BibTeX file</source>
        <translation>BibTeX फ़ाइल में</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>record checked</source>
        <translation>रिकॉर्ड जाँचा गया</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>record not checked</source>
        <translation>रिकॉर्ड नहीं जाँचा गया</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>RETRACTED</source>
        <translation>अध्ययन वापस लिया गया</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>the beginning</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Cited in:</source>
        <translation>इनमें संदर्भ है:</translation>
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
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>&amp;Copy the report</source>
        <translation>रिपोर्ट कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Whoever looks after this program can use this report. It holds nothing that you typed or read.</source>
        <translation>जो इस प्रोग्राम की देखभाल करता है, उसके लिए यह रिपोर्ट है। आपने जो लिखा या पढ़ा, वह इसमें नहीं है।</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>and {count} more</source>
        <translation>और {count} अन्य</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search: type a few letters</source>
        <translation>खोज: कुछ अक्षर लिखें</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search (Ctrl+K or /)</source>
        <translation>खोज (Ctrl+K या /)</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search results</source>
        <translation>खोज में मिले लेख</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>“{name}” is another name for this</source>
        <translation>“{name}” इसका दूसरा नाम है</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>You may mean this by “{name}”</source>
        <translation>शायद “{name}” से आप यह चाहते हैं</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>One of the texts about “{name}”</source>
        <translation>“{name}” के बारे में एक पाठ</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Its code is {name}</source>
        <translation>इसका कोड {name} है</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} has this text. Throw it away</source>
        <translation>पर्चे {name} में यही पाठ है। उसे फेंक दें</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is still current</source>
        <translation>पर्चा {name} अब भी ठीक है</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is newer than this text</source>
        <translation>पर्चा {name} इस पाठ से नया है</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is out of date: its text has changed. Print it again</source>
        <translation>पर्चा {name} पुराना है: उसका पाठ बदल गया है। उसे फिर छापें</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Withdrawn. Do not use it</source>
        <translation>वापस लिया गया। इसका उपयोग न करें</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Date unknown</source>
        <translation>तारीख पता नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Past its review date</source>
        <translation>जाँच की तारीख निकल चुकी है</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Not reviewed by a clinician yet</source>
        <translation>किसी स्वास्थ्य विशेषज्ञ ने अभी जाँच नहीं की है</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Clinic name</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Opening hours</source>
        <translation>खुलने का समय</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Emergency number</source>
        <translation>आपातकालीन नंबर</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Text on paper</source>
        <translation>काग़ज़ पर अक्षर</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Sources on handouts</source>
        <translation>पर्चों पर स्रोत</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Co&amp;unt printed copies, without names</source>
        <translation>छपी प्रतियाँ गिनें, बिना नाम के (&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>If a text is withdrawn, this tells how many sheets of it were given away.</source>
        <translation>पाठ वापस लिया जाए, तो इससे पता चलता है कि कितने पर्चे दिए गए।</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Text on the screen, in percent</source>
        <translation>स्क्रीन पर अक्षर, प्रतिशत में</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Keep the last searches on this computer</source>
        <translation>पिछली खोजें इस कंप्यूटर पर रखें (&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Keep the articles rea&amp;d last on this computer</source>
        <translation>हाल में पढ़े लेख इस कंप्यूटर पर रखें (&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Articles in</source>
        <translation>लेखों की भाषा</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Language of the window</source>
        <translation>खिड़की की भाषा</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Your clinic, printed on every page</source>
        <translation>आपका क्लिनिक, हर पन्ने पर छपता है</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Clinic &amp;name</source>
        <translation>क्लिनिक का नाम (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Address</source>
        <translation>पता (&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Phone</source>
        <translation>फ़ोन (&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Op&amp;en</source>
        <translation>खुलने का समय (&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Logo</source>
        <translation>लोगो (&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Emergenc&amp;y number</source>
        <translation>आपातकालीन नंबर (&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Without a number, handouts say: ask your clinic.</source>
        <translation>नंबर न हो, तो पर्चों पर लिखा आता है: अपने क्लिनिक से पूछें।</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Handouts</source>
        <translation>पर्चे</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Pape&amp;r</source>
        <translation>काग़ज़ (&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Sources</source>
        <translation>स्रोत (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>On the screen</source>
        <translation>स्क्रीन पर</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Colours</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Text size</source>
        <translation>अक्षरों का आकार (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Lan&amp;guage of the window</source>
        <translation>खिड़की की भाषा (&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Articles &amp;in</source>
        <translation>लेखों की भाषा (&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Several computers</source>
        <translation>कई कंप्यूटर</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Packs lie &amp;on</source>
        <translation>पैक कहाँ हैं (&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Another folder is used from the next start on. Each computer keeps its own keys.</source>
        <translation>अगली बार खुलने पर दूसरा फ़ोल्डर काम में आता है। हर कंप्यूटर अपनी कुंजियाँ रखता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>A&amp;bout this program</source>
        <translation>इस प्रोग्राम के बारे में (&amp;B)</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Name of the key</source>
        <translation>कुंजी का नाम</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Passphrase once more</source>
        <translation>पासफ़्रेज़ एक बार और</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Make the pack...</source>
        <translation>पैक बनाएँ (&amp;M)...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Make a &amp;new key...</source>
        <translation>नई कुंजी बनाएँ (&amp;N)...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Your own articles become a pack for other clinics. You sign it with a key of your clinic.</source>
        <translation>आपके अपने लेख दूसरे क्लिनिकों के लिए पैक बनते हैं। उस पर आपके क्लिनिक की कुंजी से दस्तख़त होते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The key is made now, once. Keep its passphrase: nobody can find it again for you.</source>
        <translation>कुंजी अभी बनती है, एक ही बार। उसका पासफ़्रेज़ संभालकर रखें: कोई उसे फिर नहीं ढूँढ सकता।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Your own articles become a pack for other clinics, signed with the key of your clinic.</source>
        <translation>आपके अपने लेख दूसरे क्लिनिकों के लिए पैक बनते हैं, आपके क्लिनिक की कुंजी के दस्तख़त के साथ।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Key of {name}</source>
        <translation>{name} की कुंजी</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>no name</source>
        <translation>कोई नाम नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Give the key a name, such as that of your clinic.</source>
        <translation>कुंजी को नाम दें, जैसे अपने क्लिनिक का नाम।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The passphrase needs at least {count} letters.</source>
        <translation>पासफ़्रेज़ में कम से कम {count} अक्षर चाहिए।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>दोनों पासफ़्रेज़ एक जैसे नहीं हैं। उन्हें फिर लिखें।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Type the passphrase of the key.</source>
        <translation>कुंजी का पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Name of the key</source>
        <translation>कुंजी का नाम (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Passphrase</source>
        <translation>पासफ़्रेज़ (&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Once m&amp;ore</source>
        <translation>एक बार और (&amp;O)</translation>
    </message>
</context>
<context>
    <name>SharingDesk</name>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Make a new key? Clinics that added the old one must add the new one too.</source>
        <translation>नई कुंजी बनाएँ? जिन क्लिनिकों ने पुरानी जोड़ी थी, उन्हें नई भी जोड़नी होगी।</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Make a new key</source>
        <translation>नई कुंजी बनाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>The stick, or a folder on it</source>
        <translation>स्टिक, या उस पर कोई फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Making the key of your clinic</source>
        <translation>आपके क्लिनिक की कुंजी बन रही है</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Checking your articles and making the pack</source>
        <translation>आपके लेख जाँचे जा रहे हैं और पैक बन रहा है</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Saved in {folder}: {pack} and the key {key}.</source>
        <translation>{folder} में सहेजा गया: {pack} और कुंजी {key}।</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Give them the key too, and read them these six words:</source>
        <translation>उन्हें कुंजी भी दें, और ये छह शब्द पढ़कर सुनाएँ:</translation>
    </message>
</context>
<context>
    <name>SixWords</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>The six words: {words}</source>
        <translation>छह शब्द: {words}</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Ticked: the source is in the library already, and that entry is used. Untick it if they differ.</source>
        <translation>निशान लगा है: स्रोत पुस्तकालय में पहले से है, और वही काम में आता है। अलग हों तो निशान हटाएँ।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Sources of this page</source>
        <translation>इस पन्ने के स्रोत</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>In the library, {by}: {text}</source>
        <translation>पुस्तकालय में, {by}: {text}</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>S&amp;taff</source>
        <translation>कर्मचारी (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>Unlock or close with the PIN</source>
        <translation>PIN से ताला खोलें या बंद करें</translation>
    </message>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>Locked to reading and printing</source>
        <translation>सिर्फ़ पढ़ने और छापने के लिए खुला</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;Unlock</source>
        <translation>ताला खोलें (&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;Close the program</source>
        <translation>प्रोग्राम बंद करें (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN forgotten? The command “clinic-library unlock” opens it.</source>
        <translation>PIN भूल गए? “clinic-library unlock” कमांड ताला खोलती है।</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>That is not the PIN. Please try again.</source>
        <translation>यह PIN सही नहीं है। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Too many wrong tries. Please wait {seconds} seconds.</source>
        <translation>बहुत बार ग़लत लिखा गया। कृपया {seconds} सेकंड रुकें।</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>You can try again now.</source>
        <translation>अब आप फिर कोशिश कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>StickDesk</name>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>The stick, or a folder on it</source>
        <translation>स्टिक, या उस पर कोई फ़ोल्डर</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>The stick that the program came from</source>
        <translation>वह स्टिक जिससे प्रोग्राम आया</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copying to the stick</source>
        <translation>स्टिक पर कॉपी हो रहा है</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Waiting for the stick</source>
        <translation>स्टिक का इंतज़ार है</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copied: {pack}</source>
        <translation>कॉपी हुआ: {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Not copied: {title}. It comes with the program, so every clinic has it.</source>
        <translation>कॉपी नहीं हुआ: {title}। यह प्रोग्राम के साथ आता है, इसलिए हर क्लिनिक के पास है।</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copied to {folder}, and read back.</source>
        <translation>{folder} में कॉपी हुआ, और पढ़कर जाँचा गया।</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copy the &amp;program too...</source>
        <translation>प्रोग्राम भी कॉपी करें (&amp;P)...</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>T&amp;itle</source>
        <translation>शीर्षक (&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>&amp;Main message</source>
        <translation>मुख्य बात (&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>A heading that says what the part is about</source>
        <translation>उपशीर्षक, जो बताए कि भाग किस बारे में है</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Section</source>
        <translation>भाग</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the line a heading, smaller, or text again</source>
        <translation>पंक्ति को उपशीर्षक, छोटा उपशीर्षक, या फिर पाठ बनाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Heading</source>
        <translation>उपशीर्षक</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the lines a list</source>
        <translation>पंक्तियों को सूची बनाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Bold</source>
        <translation>मोटा</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the words bold (Ctrl+B)</source>
        <translation>शब्दों को मोटा करें (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Put the lines into a box</source>
        <translation>पंक्तियों को डिब्बे में रखें</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Box</source>
        <translation>डिब्बा</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Say where this comes from</source>
        <translation>बताएँ कि यह कहाँ से आया</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>A line with ## is a heading, [@name] is a source. Leave what stands in { } as it is.</source>
        <translation>## वाली पंक्ति उपशीर्षक है, [@name] स्रोत है। { } के बीच जो है, उसे वैसा ही रहने दें।</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Articles in</source>
        <translation>लेखों की भाषा</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>The language in which articles are looked for first</source>
        <translation>वह भाषा जिसमें लेख पहले खोजे जाते हैं</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Own articles</source>
        <translation>अपने लेख</translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Find articles by</source>
        <translation>लेख कैसे खोजें</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Ways to find an article (Ctrl+1 to Ctrl+7)</source>
        <translation>लेख खोजने के तरीक़े (Ctrl+1 से Ctrl+7)</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>A to Z</source>
        <translation>शीर्षक अक्षरों के क्रम में</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Complaints</source>
        <translation>शिकायतें</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>New and changed</source>
        <translation>नया और बदला हुआ</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Due for review</source>
        <translation>जाँचना बाक़ी</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Read lately</source>
        <translation>हाल में पढ़ा</translation>
    </message>
</context>
<context>
    <name>TrustDesk</name>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Add a key</source>
        <translation>कुंजी जोड़ें</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Remove the key of {name}? Packs that it signed are not shown any more.</source>
        <translation>{name} की कुंजी हटाएँ? उसके दस्तख़त वाले पैक फिर नहीं दिखेंगे।</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>somebody without a name</source>
        <translation>कोई, जिसका नाम नहीं है</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <location filename="../../desktop/versions_desk.py"/>
        <source>Until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_desk.py"/>
        <source>Edition {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Earlier versions</source>
        <translation>पुराने संस्करण</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Earlier versions, the newest first</source>
        <translation>पुराने संस्करण, सबसे नया पहले</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>There is no earlier version yet. The last ten are kept.</source>
        <translation>अभी कोई पुराना संस्करण नहीं है। पिछले दस रखे जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>&amp;Bring this version back</source>
        <translation>यह संस्करण वापस लाएँ (&amp;B)</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>_PageWidget</name>
    <message>
        <location filename="../../desktop/pdf_pages.py"/>
        <source>Page {page} of {pages}</source>
        <translation>पन्ना {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Normal (12 pt)</source>
        <translation>सामान्य (12 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Clear (14 pt)</source>
        <translation>साफ़ (14 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Large (18 pt)</source>
        <translation>बड़े (18 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Very large (24 pt)</source>
        <translation>बहुत बड़े (24 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Three, short</source>
        <translation>तीन, छोटे रूप में</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>One page on a side</source>
        <translation>एक ओर एक पन्ना</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Two small pages on a side</source>
        <translation>एक ओर दो छोटे पन्ने</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Booklet to fold</source>
        <translation>मोड़ने वाली पुस्तिका</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Sepia</source>
        <translation>भूरा (सीपिया)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>High contrast</source>
        <translation>तेज़ कंट्रास्ट</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Illness or question of health</source>
        <translation>रोग या सेहत का सवाल</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Decision between treatments</source>
        <translation>इलाजों में से चुनाव</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Test or treatment, step by step</source>
        <translation>जाँच या इलाज, कदम दर कदम</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>First aid</source>
        <translation>प्राथमिक उपचार</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Guide to this program</source>
        <translation>इस प्रोग्राम की गाइड</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Left out: {parts} and {count} more.</source>
        <translation>छोड़ा गया: {parts} और {count} अन्य।</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Left out: {parts}.</source>
        <translation>छोड़ा गया: {parts}।</translation>
    </message>
</context>
<context>
    <name>editor_words</name>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Danger</source>
        <translation>ख़तरा</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Be careful</source>
        <translation>सावधान</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Do this</source>
        <translation>यह करें</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Good to know</source>
        <translation>जानने योग्य</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It may be given to other clinics.</source>
        <translation>इसे दूसरे क्लिनिकों को दे सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It may be given to others, but not sold.</source>
        <translation>इसे दूसरों को दे सकते हैं, पर बेच नहीं सकते।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It must not be given to other clinics.</source>
        <translation>इसे दूसरे क्लिनिकों को नहीं दे सकते।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Nobody said whether other clinics may have it.</source>
        <translation>किसी ने नहीं बताया कि दूसरे क्लिनिक इसे ले सकते हैं या नहीं।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Write the main message: one plain sentence.</source>
        <translation>मुख्य बात लिखें: एक सरल वाक्य।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The main message is too long. Say it in 200 letters.</source>
        <translation>मुख्य बात बहुत लंबी है। उसे 200 अक्षरों में कहें।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Say who wrote it.</source>
        <translation>बताएँ कि इसे किसने लिखा।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>A section is missing: {what}</source>
        <translation>एक भाग नहीं है: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Nothing stands under “{what}”.</source>
        <translation>“{what}” के नीचे कुछ नहीं है।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The heading “{what}” has a wrong size. Use the Heading button.</source>
        <translation>उपशीर्षक “{what}” का आकार ग़लत है। उपशीर्षक बटन दबाएँ।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Show the choices in a table.</source>
        <translation>विकल्प तालिका में दिखाएँ।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>First aid says first when to get help.</source>
        <translation>प्राथमिक उपचार पहले बताता है कि मदद कब लें।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The source {what} is not known. Choose it with the Source button.</source>
        <translation>स्रोत {what} पता नहीं है। उसे स्रोत बटन से चुनें।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>A source cannot stand in the first line of a box.</source>
        <translation>डिब्बे की पहली पंक्ति में स्रोत नहीं आ सकता।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>No source is named.</source>
        <translation>कोई स्रोत नहीं बताया गया।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>There is no article “{what}” to lead to.</source>
        <translation>“{what}” नाम का कोई लेख नहीं है, जहाँ जाया जा सके।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The picture {what} is missing.</source>
        <translation>चित्र {what} नहीं मिला।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Say in words what the picture {what} shows.</source>
        <translation>शब्दों में बताएँ कि चित्र {what} क्या दिखाता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>No date says when it was last changed.</source>
        <translation>कोई तारीख नहीं बताती कि इसे पिछली बार कब बदला गया।</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It is hard to read. Use shorter words and sentences.</source>
        <translation>यह पढ़ने में कठिन है। छोटे शब्द और वाक्य लिखें।</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>The program ended unexpectedly. What you saved and your settings are safe.</source>
        <translation>प्रोग्राम अचानक बंद हो गया। आपका सहेजा हुआ और आपकी सेटिंग सुरक्षित हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/errors.py"/>
        <source>This is our mistake, not yours. Your work is safe; please try again.</source>
        <translation>ग़लती हमारी है, आपकी नहीं। आपका काम सुरक्षित है; कृपया फिर कोशिश करें।</translation>
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
        <translation>एक व्यक्ति का पर्चा भरा हुआ है।</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Words of an article are not saved yet.</source>
        <translation>लेख के कुछ शब्द अभी सहेजे नहीं गए।</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forget that too?</source>
        <translation>उसे भी भुला दें?</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forget this session</source>
        <translation>यह सत्र भुला दें</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forgetting this session…</source>
        <translation>यह सत्र भुलाया जा रहा है…</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forgotten: everything since the program was opened.</source>
        <translation>भुला दिया: प्रोग्राम खुलने के बाद का सब कुछ।</translation>
    </message>
</context>
<context>
    <name>import_words</name>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Author</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Editor</source>
        <translation>संपादक</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Medical reviewer</source>
        <translation>चिकित्सा समीक्षक</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Specialist reviewer</source>
        <translation>विशेषज्ञ समीक्षक</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Local reviewer</source>
        <translation>स्थानीय समीक्षक</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Translator</source>
        <translation>अनुवादक</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Yes, but not sold</source>
        <translation>हाँ, पर बेचना नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>No, only for this clinic</source>
        <translation>नहीं, केवल इस क्लिनिक के लिए</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>kept as: {field}</source>
        <translation>इस रूप में रखा: {field}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>people</source>
        <translation>लोग</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>last revised</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>last reviewed</source>
        <translation>पिछली जाँच</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>where from</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>disclaimer</source>
        <translation>अस्वीकरण</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>interests</source>
        <translation>हित</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Look for a newer edition, or have a clinician read it.</source>
        <translation>नया संस्करण खोजें, या किसी स्वास्थ्य विशेषज्ञ से पढ़वाएँ।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>If you know a date, type it under Kept.</source>
        <translation>तारीख पता हो, तो उसे “रखा गया” के नीचे लिखें।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Readers cannot check what it says. If the page has sources, put their lines back.</source>
        <translation>पाठक इसकी बात परख नहीं सकते। पन्ने में स्रोत हों, तो उनकी पंक्तियाँ वापस रखें।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>If the page has one, type it under Kept.</source>
        <translation>पन्ने में हो, तो उसे “रखा गया” के नीचे लिखें।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Explain it when you hand it out. You can edit the text after keeping it.</source>
        <translation>देते समय इसे समझाएँ। रखने के बाद आप पाठ बदल सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Keep and print it here. It never leaves in a pack or on a stick.</source>
        <translation>इसे यहाँ रखें और छापें। यह पैक में या स्टिक पर कभी बाहर नहीं जाता।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Ask who wrote it. Until you know, it never leaves in a pack or on a stick.</source>
        <translation>पूछें कि इसे किसने लिखा। पता चलने तक यह पैक में या स्टिक पर बाहर नहीं जाता।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>It is printed with the people who wrote it.</source>
        <translation>यह लिखने वालों के नाम के साथ छपता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Tell the patient when to come back, or add it after keeping it.</source>
        <translation>मरीज़ को बताएँ कि कब वापस आना है, या रखने के बाद जोड़ें।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Look whether a source is missing.</source>
        <translation>देखें कि कोई स्रोत छूटा तो नहीं।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Its number stands at the end of the text. You can move it after keeping the page.</source>
        <translation>इसका अंक पाठ के अंत में है। पन्ना रखने के बाद आप उसे हटाकर कहीं और रख सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Choose the day above, or type it under Kept.</source>
        <translation>ऊपर दिन चुनें, या उसे “रखा गया” के नीचे लिखें।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>It is printed so. Nothing is lost.</source>
        <translation>यह ऐसे ही छपता है। कुछ नहीं खोता।</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same DOI</source>
        <translation>वही DOI</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same PubMed number</source>
        <translation>वही PubMed नंबर</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same title</source>
        <translation>वही शीर्षक</translation>
    </message>
</context>
<context>
    <name>item_models</name>
    <message>
        <location filename="../../desktop/branch_model.py"/>
        <source>{title} (withdrawn)</source>
        <translation>{title} (वापस लिया गया)</translation>
    </message>
    <message>
        <location filename="../../desktop/branch_model.py"/>
        <location filename="../../desktop/item_models.py"/>
        <source>ours</source>
        <translation>हमारा</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../desktop/labels.py"/>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>An article has {most} approvals at most; take an old one away.</source>
        <translation>एक लेख पर ज़्यादा से ज़्यादा {most} मंज़ूरियाँ हो सकती हैं; कोई पुरानी हटाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>An approval needs the name of the person who gives it; type it.</source>
        <translation>मंज़ूरी में देने वाले का नाम चाहिए; उसे लिखें।</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>A name or role may have at most {most} letters on one line; shorten it.</source>
        <translation>नाम या भूमिका एक पंक्ति में और ज़्यादा से ज़्यादा {most} अक्षर की हो; उसे छोटा करें।</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>A note may have at most {most} letters; this one has {count}. Shorten it.</source>
        <translation>नोट में ज़्यादा से ज़्यादा {most} अक्षर हो सकते हैं; इसमें {count} हैं। उसे छोटा करें।</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>The note holds signs that cannot be printed; type it anew.</source>
        <translation>नोट में ऐसे निशान हैं जो छप नहीं सकते; उसे नए सिरे से लिखें।</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} is not UTF-8 text; save it as UTF-8 and try again.</source>
        <translation>{where} UTF-8 पाठ नहीं है; उसे UTF-8 में सहेजें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} has no front matter; begin it with a line --- and end the front matter with ---.</source>
        <translation>{where} में परिचय-भाग नहीं है; उसे --- पंक्ति से शुरू करें और परिचय-भाग को --- से ख़त्म करें।</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>it is not YAML</source>
        <translation>यह YAML नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}, line {line}: the front matter cannot be read ({reason}); mend that line.</source>
        <translation>{where}, पंक्ति {line}: परिचय-भाग पढ़ा नहीं जा सका ({reason}); वह पंक्ति ठीक करें।</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the front matter must be lines of the form key: value.</source>
        <translation>{where}: परिचय-भाग की पंक्तियाँ ऐसी हों: key: value.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} uses YAML aliases (*name); write the words out instead.</source>
        <translation>{where} में YAML के उपनाम (*name) हैं; उनकी जगह पूरे शब्द लिखें।</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the front matter has lists within lists within lists; write it flatter.</source>
        <translation>{where}: परिचय-भाग में सूची के भीतर सूची के भीतर सूची है; उसे सरल लिखें।</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the id {id!r} may hold only small letters, digits and single hyphens.</source>
        <translation>{where}: id {id!r} में केवल छोटे लैटिन अक्षर, अंक और अकेले हाइफ़न हो सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} of {place} is missing; add it to the front matter.</source>
        <translation>{place} का शब्द {key!r} नहीं है; उसे परिचय-भाग में जोड़ें।</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} is missing; add it to the front matter.</source>
        <translation>शब्द {key!r} नहीं है; उसे परिचय-भाग में जोड़ें।</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} is wrong ({reason}); correct it in the front matter.</source>
        <translation>शब्द {key!r} ग़लत है ({reason}); उसे परिचय-भाग में ठीक करें।</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The search of {title} could not be prepared; try again.</source>
        <translation>{title} की खोज तैयार नहीं हो सकी; फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The search of {pack} could not be prepared ({reason}); free some space in {folder} and start the program again.</source>
        <translation>{pack} की खोज तैयार नहीं हो सकी ({reason}); {folder} में जगह बनाएँ और प्रोग्राम दोबारा खोलें।</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The articles of {pack} were changed while their search was prepared; start the program again.</source>
        <translation>खोज तैयार होते समय {pack} के लेख बदल गए; प्रोग्राम दोबारा खोलें।</translation>
    </message>
    <message>
        <location filename="../../library/check.py"/>
        <source>{folder} is not a folder; name the folder of a pack source, the one with pack.yaml.</source>
        <translation>{folder} फ़ोल्डर नहीं है; पैक के स्रोत का फ़ोल्डर बताएँ, जिसमें pack.yaml है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the front matter's key {key!r} is not known; is it misspelt?</source>
        <translation>परिचय-भाग का शब्द {key!r} पता नहीं है; क्या वर्तनी ग़लत है?</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>there is no summary: one plain sentence with the main message.</source>
        <translation>सारांश नहीं है: मुख्य बात का एक सरल वाक्य।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the summary has {count} characters; {most} fit.</source>
        <translation>सारांश में {count} अक्षर हैं; {most} आ सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>nobody is named as author.</source>
        <translation>लेखक का नाम नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the article has no disclaimer of its own; ours is printed.</source>
        <translation>लेख का अपना अस्वीकरण नहीं है; हमारा छपता है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>nobody said whether this article may be passed on.</source>
        <translation>किसी ने नहीं बताया कि यह लेख आगे दे सकते हैं या नहीं।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the related article {related!r} is not in this pack.</source>
        <translation>जुड़ा हुआ लेख {related!r} इस पैक में नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>an article of kind {kind} needs a section marked {{{mark}}}.</source>
        <translation>{kind} प्रकार के लेख में {{{mark}}} निशान वाला भाग चाहिए।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>first aid says first when to get help.</source>
        <translation>प्राथमिक उपचार पहले बताता है कि मदद कब लें।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the options need a table.</source>
        <translation>विकल्पों के लिए तालिका चाहिए।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the section {heading!r} is empty.</source>
        <translation>भाग {heading!r} ख़ाली है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{text!r} is a title; begin sections with ##.</source>
        <translation>{text!r} शीर्षक है; भाग ## से शुरू करें।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{text!r} skips a heading level.</source>
        <translation>{text!r} उपशीर्षक का एक स्तर छोड़ देता है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the reference {key} is not in references.json.</source>
        <translation>संदर्भ {key} references.json में नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{certainty!r} is no certainty; use one of {certainties}.</source>
        <translation>{certainty!r} निश्चितता नहीं है; इनमें से एक लिखें: {certainties}।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a box's title cannot cite; cite in the text of the box.</source>
        <translation>डिब्बे के शीर्षक में संदर्भ नहीं लग सकता; डिब्बे के पाठ में लगाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the article cites nothing.</source>
        <translation>लेख में कोई संदर्भ नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a claim of {certainty} certainty is not worded so: {sentence!r}</source>
        <translation>{certainty} निश्चितता वाली बात ऐसे नहीं कही जाती: {sentence!r}</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>there is no article {link!r}.</source>
        <translation>लेख {link!r} नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is not in this pack.</source>
        <translation>चित्र {name} इस पैक में नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is larger than {megabytes} MB.</source>
        <translation>चित्र {name} {megabytes} MB से बड़ा है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is no SVG or PNG that can be drawn.</source>
        <translation>चित्र {name} ऐसा SVG या PNG नहीं है जो बन सके।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} has no words for those who cannot see it.</source>
        <translation>चित्र {name} में न देख सकने वालों के लिए शब्द नहीं हैं।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a paragraph has {count} words; split it.</source>
        <translation>एक अनुच्छेद में {count} शब्द हैं; उसे बाँटें।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{found} looks like an emergency number; the clinic's own is printed instead.</source>
        <translation>{found} आपातकालीन नंबर लगता है; उसकी जगह क्लिनिक का अपना नंबर छपता है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{found} is printed as it stands.</source>
        <translation>{found} वैसा ही छपता है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>hard to read: {method} {value}.</source>
        <translation>पढ़ने में कठिन: {method} {value}।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>neither `revised` nor `reviewed` is given.</source>
        <translation>न `revised` दिया गया है, न `reviewed`।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a review was due on {due}.</source>
        <translation>{due} तक जाँच होनी थी।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>no medical reviewer is named.</source>
        <translation>किसी चिकित्सा समीक्षक का नाम नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>`{name}` lies in the future.</source>
        <translation>`{name}` आने वाले समय में है।</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>the text has {words} words; {least} to {most} are read.</source>
        <translation>पाठ में {words} शब्द हैं; {least} से {most} पढ़े जाते हैं।</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>a sentence has {count} words; make two of it: {sentence!r}</source>
        <translation>एक वाक्य में {count} शब्द हैं; उसके दो बनाएँ: {sentence!r}</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{most} questions let a reader say it back.</source>
        <translation>{most} सवालों से पाठक अपने शब्दों में बता सकता है।</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{count} of {all} sentences are passive; say who does it.</source>
        <translation>{all} में से {count} वाक्य कर्मवाच्य हैं; बताएँ कि कौन करता है।</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{hard!r}: say {plain!r}.</source>
        <translation>{hard!r}: {plain!r} कहें।</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{promised!r} promises too much; say what was seen.</source>
        <translation>{promised!r} बहुत बड़ा वादा है; कहें कि क्या देखा गया।</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{found} is given in a section without a source; cite it or take it out.</source>
        <translation>{found} ऐसे भाग में है जिसमें स्रोत नहीं है; संदर्भ लगाएँ या उसे निकालें।</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{code!r} is no code of {system}.</source>
        <translation>{code!r} {system} का कोड नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name} has no item {key!r}.</source>
        <translation>{name} में मद {key!r} नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name}, item {key}: {value!r} must be one of: {answers}.</source>
        <translation>{name}, मद {key}: {value!r} इनमें से एक हो: {answers}।</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name} was filled in, but {signed} is missing.</source>
        <translation>{name} भरा गया, पर {signed} नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/command_run.py"/>
        <source>Please check the clock of this computer: it says {day}.</source>
        <translation>कृपया इस कंप्यूटर की घड़ी देखें: वह {day} बताती है।</translation>
    </message>
    <message>
        <location filename="../../library/command_run.py"/>
        <source>{path} cannot be read ({reason}); check the name of the {what}.</source>
        <translation>{path} पढ़ा नहीं जा सका ({reason}); {what} का नाम जाँचें।</translation>
    </message>
    <message>
        <location filename="../../library/drafting.py"/>
        <source>no font here can print {signs}.</source>
        <translation>यहाँ का कोई फ़ॉन्ट {signs} नहीं छाप सकता।</translation>
    </message>
    <message>
        <location filename="../../library/editions.py"/>
        <source>An adaptation names what it is based on; leave `based_on` as it was.</source>
        <translation>अपनाया हुआ लेख बताता है कि वह किससे बना; `based_on` को वैसा ही रहने दें।</translation>
    </message>
    <message>
        <location filename="../../library/editions.py"/>
        <source>An adaptation has the rights of the article that it is based on; leave them as they were.</source>
        <translation>अपनाए हुए लेख के अधिकार मूल लेख वाले ही हैं; उन्हें वैसा ही रहने दें।</translation>
    </message>
    <message>
        <location filename="../../library/exporting.py"/>
        <source>There are no articles in {unknown}; there are some in: {known}.</source>
        <translation>{unknown} में लेख नहीं हैं; इनमें हैं: {known}।</translation>
    </message>
    <message>
        <location filename="../../library/exporting.py"/>
        <source>{folder} cannot be made ({reason}); choose another folder.</source>
        <translation>{folder} बनाया नहीं जा सका ({reason}); दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/finding.py"/>
        <source>There is no article in the language "{only}"; there are: {listed}.</source>
        <translation>भाषा "{only}" में लेख नहीं है; ये हैं: {listed}।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{name} is larger than {megabytes} MB; choose a smaller picture.</source>
        <translation>{name} {megabytes} MB से बड़ा है; छोटा चित्र चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{path} cannot be read ({reason}); choose another picture.</source>
        <translation>{path} पढ़ा नहीं जा सका ({reason}); दूसरा चित्र चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{name} is no picture that can be printed; choose a PNG, JPEG or SVG file.</source>
        <translation>{name} छपने लायक चित्र नहीं है; PNG, JPEG या SVG फ़ाइल चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>No font here can print {signs}; an empty box stands on the paper instead.</source>
        <translation>यहाँ का कोई फ़ॉन्ट {signs} नहीं छाप सकता; काग़ज़ पर उसकी जगह ख़ाली डिब्बा आता है।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The font {font} is missing or damaged; install the program again.</source>
        <translation>फ़ॉन्ट {font} नहीं है या ख़राब है; प्रोग्राम फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>There is nothing to print; add an article first.</source>
        <translation>छापने को कुछ नहीं है; पहले लेख जोड़ें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The fonts of this program are missing or damaged; install the program again.</source>
        <translation>इस प्रोग्राम के फ़ॉन्ट नहीं हैं या ख़राब हैं; प्रोग्राम फिर इंस्टॉल करें।</translation>
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
        <translation>PDF में स्क्रीन रीडर के निशान नहीं हैं ({reason})।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The logo of the clinic cannot be printed; choose another in the settings.</source>
        <translation>क्लिनिक का लोगो छप नहीं सकता; सेटिंग में दूसरा चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>A picture is damaged; the handout is set without its pictures.</source>
        <translation>एक चित्र ख़राब है; पर्चा बिना चित्रों के बना है।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>Logo and pictures are damaged; the handout is set without them.</source>
        <translation>लोगो और चित्र ख़राब हैं; पर्चा उनके बिना बना है।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>{title}: there is no text in {wanted}; it is printed in {printed} only.</source>
        <translation>{title}: {wanted} में पाठ नहीं है; यह केवल {printed} में छपता है।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>{title}: the picture {picture} is missing.</source>
        <translation>{title}: चित्र {picture} नहीं मिला।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>There is no packet "{name}"; there is: {there}.</source>
        <translation>पैकेट "{name}" नहीं है; ये हैं: {there}।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The packet</source>
        <translation>पैकेट</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The packets were kept by a newer program; install that one.</source>
        <translation>पैकेट किसी नए प्रोग्राम ने रखे थे; उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} is too large for a packet; ask for the file again.</source>
        <translation>{name} पैकेट के लिए बहुत बड़ा है; फ़ाइल फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} was written by a newer program; install that one.</source>
        <translation>{name} को किसी नए प्रोग्राम ने लिखा है; उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <location filename="../../library/importing/given_files.py"/>
        <location filename="../../library/packs/trust.py"/>
        <source>{path} cannot be read ({reason}); check the name of the file.</source>
        <translation>{path} पढ़ा नहीं जा सका ({reason}); फ़ाइल का नाम जाँचें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} is no packet of this program; ask for the file again.</source>
        <translation>{name} इस प्रोग्राम का पैकेट नहीं है; फ़ाइल फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{what} needs a name of at most {most} letters on one line; give it another.</source>
        <translation>{what} का नाम एक पंक्ति में और ज़्यादा से ज़्यादा {most} अक्षर का हो; दूसरा नाम दें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The line on top may have at most {most} letters on one line; shorten it.</source>
        <translation>ऊपर की पंक्ति एक ही हो, ज़्यादा से ज़्यादा {most} अक्षर की; उसे छोटा करें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>A packet holds 1 to {most} articles; make several of it.</source>
        <translation>पैकेट में 1 से {most} लेख आते हैं; इससे कई पैकेट बनाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{what} names an article that there cannot be; ask for the file again.</source>
        <translation>{what} में ऐसे लेख का नाम है जो हो नहीं सकता; फ़ाइल फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/handouts/typesetter.py"/>
        <source>This handout cannot be typeset ({message}); run the check on its article.</source>
        <translation>यह पर्चा बन नहीं सका ({message}); उसके लेख की जाँच चलाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/import_commands.py"/>
        <source>{path} is no page; it was left aside.</source>
        <translation>{path} पन्ना नहीं है; उसे अलग छोड़ा गया।</translation>
    </message>
    <message>
        <location filename="../../library/import_commands.py"/>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a number that the makers of the page gave it</source>
        <translation>एक संख्या जो पन्ने के बनाने वालों ने दी</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>the head of an e-mail</source>
        <translation>ई-मेल का ऊपरी भाग</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>an address of the web site</source>
        <translation>वेबसाइट का एक पता</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/gathering.py"/>
        <source>a link of the web site</source>
        <translation>वेबसाइट का एक लिंक</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a message about cookies</source>
        <translation>कुकी के बारे में संदेश</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a trail of links</source>
        <translation>लिंकों की कड़ी</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/html_places.py"/>
        <source>a button</source>
        <translation>एक बटन</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>the foot of a blog post</source>
        <translation>ब्लॉग पोस्ट का निचला भाग</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/gathering.py"/>
        <source>the comment form</source>
        <translation>टिप्पणी का फ़ॉर्म</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a clock of the web browser</source>
        <translation>वेब ब्राउज़र की घड़ी</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a button or link of the web site</source>
        <translation>वेबसाइट का बटन या लिंक</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>links of the web site</source>
        <translation>वेबसाइट के लिंक</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a PDF file; open it, copy its text into a text file and import that</source>
        <translation>PDF फ़ाइल; उसे खोलें, उसका पाठ टेक्स्ट फ़ाइल में कॉपी करें और उसे लाएँ</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a rich text file; open it, save it as .docx or .txt and import that</source>
        <translation>रिच टेक्स्ट फ़ाइल; उसे खोलें, .docx या .txt में सहेजें और उसे लाएँ</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a file of an old Office program; open it there, save it as .docx and import that</source>
        <translation>पुराने Office प्रोग्राम की फ़ाइल; उसे वहाँ खोलें, .docx में सहेजें और उसे लाएँ</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a zip file, and no Word document; unpack it and import a page of it</source>
        <translation>zip फ़ाइल, Word दस्तावेज़ नहीं; उसे खोलें और उसका एक पन्ना लाएँ</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a picture; type what it says into a text file and import that</source>
        <translation>चित्र; उसमें जो लिखा है उसे टेक्स्ट फ़ाइल में लिखें और उसे लाएँ</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>This is {name}.</source>
        <translation>यह {name} है।</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>This file is not text, whatever its name says; choose the page itself.</source>
        <translation>नाम कुछ भी हो, यह फ़ाइल पाठ नहीं है; असली पन्ना चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>There is no text in this file; choose another one.</source>
        <translation>इस फ़ाइल में पाठ नहीं है; दूसरी चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>A review was due on {due}: ask whether all of it still holds.</source>
        <translation>{due} तक जाँच होनी थी: पूछें कि क्या सब अब भी सही है।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page does not say when it was last revised or reviewed.</source>
        <translation>पन्ना नहीं बताता कि उसे पिछली बार कब बदला या जाँचा गया।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page names no sources.</source>
        <translation>पन्ना कोई स्रोत नहीं बताता।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The date "{text}" names no one day: say which is meant.</source>
        <translation>तारीख "{text}" से एक दिन पता नहीं चलता: बताएँ कि कौन सा है।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page has no disclaimer; the library's own is printed.</source>
        <translation>पन्ने का अस्वीकरण नहीं है; पुस्तकालय का अपना छपता है।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>It is hard to read: {method} {value}.</source>
        <translation>यह पढ़ने में कठिन है: {method} {value}।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>No section says when to get help.</source>
        <translation>कोई भाग नहीं बताता कि मदद कब लें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>It may be used in this clinic, but not be passed on.</source>
        <translation>इसे इस क्लिनिक में काम में ले सकते हैं, पर आगे नहीं दे सकते।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>{sentence} {holder} holds the rights.</source>
        <translation>{sentence} अधिकार {holder} के हैं।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page does not say whether it may be passed on.</source>
        <translation>पन्ना नहीं बताता कि उसे आगे दे सकते हैं या नहीं।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The author states an interest of their own; read it before you use the page.</source>
        <translation>लेखक अपना एक हित बताता है; पन्ना काम में लेने से पहले उसे पढ़ें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The mark "{mark}" leads to no reference; it stays as text.</source>
        <translation>निशान "{mark}" किसी संदर्भ तक नहीं जाता; वह पाठ में रहता है।</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The text nowhere cites: {known}</source>
        <translation>पाठ में इनका संदर्भ कहीं नहीं है: {known}</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>Kept as it stands: {literal}</source>
        <translation>जैसा है वैसा रखा: {literal}</translation>
    </message>
    <message>
        <location filename="../../library/importing/front_matter.py"/>
        <source>{name}: the front matter has lists within lists within lists; write it flatter.</source>
        <translation>{name}: परिचय-भाग में सूची के भीतर सूची के भीतर सूची है; उसे सरल लिखें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/front_matter.py"/>
        <source>{name}: the front matter cannot be read ({reason}); mend it or delete it.</source>
        <translation>{name}: परिचय-भाग पढ़ा नहीं जा सका ({reason}); उसे ठीक करें या मिटाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>a label; what it says is kept</source>
        <translation>एक लेबल; उसकी बात रखी गई है</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>where a blog filed the page</source>
        <translation>ब्लॉग ने पन्ना कहाँ रखा था</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>the author's note; its sentences are kept</source>
        <translation>लेखक का नोट; उसके वाक्य रखे गए हैं</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>said a second time</source>
        <translation>दूसरी बार कहा गया</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>its date can be read in more than one way; say which day is meant</source>
        <translation>इसकी तारीख कई तरह से पढ़ी जा सकती है; बताएँ कि कौन सा दिन है</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>a heading with nothing under it</source>
        <translation>उपशीर्षक जिसके नीचे कुछ नहीं</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>left out by you</source>
        <translation>आपने छोड़ा</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a list of the page's own headings</source>
        <translation>पन्ने के अपने उपशीर्षकों की सूची</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the copyright line, as links do</source>
        <translation>कॉपीराइट पंक्ति के नीचे है, जैसे लिंक होते हैं</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a heading that holds the page together</source>
        <translation>उपशीर्षक जो पन्ने को बाँधता है</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a heading of the web site</source>
        <translation>वेबसाइट का एक उपशीर्षक</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the comments</source>
        <translation>टिप्पणियों के नीचे है</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the references and credits</source>
        <translation>संदर्भों और नामों के नीचे है</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>who wrote the page</source>
        <translation>पन्ना किसने लिखा</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>the address of the page</source>
        <translation>पन्ने का पता</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{folder} holds more than {most} pages; import some of its folders.</source>
        <translation>{folder} में {most} से ज़्यादा पन्ने हैं; उसके कुछ फ़ोल्डर लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{folder} holds no pages (text, Markdown, HTML, Word); name another folder.</source>
        <translation>{folder} में पन्ने नहीं हैं (टेक्स्ट, Markdown, HTML, Word); दूसरा फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{name} is larger than {megabytes} MB; that is no page.</source>
        <translation>{name} {megabytes} MB से बड़ा है; यह पन्ना नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{filename} cannot be read ({reason}); check the name of the folder.</source>
        <translation>{filename} पढ़ा नहीं जा सका ({reason}); फ़ोल्डर का नाम जाँचें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_blocks.py"/>
        <source>pictures of this page are not taken in</source>
        <translation>इस पन्ने के चित्र नहीं लिए जाते</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>a menu of the web site</source>
        <translation>वेबसाइट का मेनू</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>the foot of the web page</source>
        <translation>वेब पन्ने का निचला भाग</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>beside the article</source>
        <translation>लेख के बगल में</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>a form</source>
        <translation>एक फ़ॉर्म</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>struck through on the page</source>
        <translation>पन्ने पर काटा हुआ</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>words in a drawing</source>
        <translation>चित्र के भीतर के शब्द</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>buttons to share</source>
        <translation>साझा करने के बटन</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>an advertisement</source>
        <translation>एक विज्ञापन</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_tree.py"/>
        <source>This web page cannot be read; open it, copy its text into a text file and import that.</source>
        <translation>यह वेब पन्ना पढ़ा नहीं जा सका; उसे खोलें, उसका पाठ टेक्स्ट फ़ाइल में कॉपी करें और उसे लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_tree.py"/>
        <source>This page is nested too deep to be read; save it again as text and import that.</source>
        <translation>यह पन्ना बहुत उलझा है और पढ़ा नहीं जा सका; उसे टेक्स्ट में सहेजें और उसे लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is empty; choose another file.</source>
        <translation>{name} ख़ाली है; दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is larger than {most} MB, more than one page can be; import its parts.</source>
        <translation>{name} {most} MB से बड़ा है, एक पन्ना इतना नहीं होता; उसके हिस्से लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>There are no words in {name}; choose another file.</source>
        <translation>{name} में शब्द नहीं हैं; दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has more than {most:,} lines, more than one page has; import its parts.</source>
        <translation>{name} में {most:,} से ज़्यादा पंक्तियाँ हैं, एक पन्ने में इतनी नहीं होतीं; उसके हिस्से लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is a collection of MedlinePlus topics; import it as a file by itself.</source>
        <translation>{name} MedlinePlus विषयों का संग्रह है; उसे अलग से लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is XML of a kind that is not known here; save the page as HTML or text.</source>
        <translation>{name} ऐसा XML है जो यहाँ पता नहीं; पन्ने को HTML या टेक्स्ट में सहेजें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has more than {most:,} letters, more than one page can have; import its parts.</source>
        <translation>{name} में {most:,} से ज़्यादा अक्षर हैं, एक पन्ने में इतने नहीं होते; उसके हिस्से लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has a line of more than {most:,} letters, as no page has; break it into paragraphs.</source>
        <translation>{name} की एक पंक्ति में {most:,} से ज़्यादा अक्षर हैं, जो किसी पन्ने में नहीं होते; उसे अनुच्छेदों में बाँटें।</translation>
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
        <translation>लेख के पाठ का भाग नहीं</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>a remark that is not shown</source>
        <translation>टिप्पणी जो दिखती नहीं</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>only a line</source>
        <translation>केवल एक रेखा</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>about the page; kept beside its text</source>
        <translation>पन्ने के बारे में; उसके पाठ के साथ रखा गया</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>about the page; the library has no place for it</source>
        <translation>पन्ने के बारे में; पुस्तकालय में इसकी जगह नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>{name} holds more than {most} pages; import parts of it.</source>
        <translation>{name} में {most} से ज़्यादा पन्ने हैं; उसके हिस्से लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>There is no text in {name}; choose another file.</source>
        <translation>{name} में पाठ नहीं है; दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>{bibliography} beside the page cannot be read; mend it or take it away.</source>
        <translation>पन्ने के साथ की {bibliography} पढ़ी नहीं जा सकी; उसे ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>a footnote; kept as a reference</source>
        <translation>पादटिप्पणी; संदर्भ के रूप में रखी गई</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>the address of a link</source>
        <translation>लिंक का पता</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>the picture does not lie beside the page, or is no PNG</source>
        <translation>चित्र पन्ने के साथ नहीं है, या PNG नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name} changed while it was read; try again.</source>
        <translation>पढ़ते समय {name} बदल गया; फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name} holds no topics; get the file again.</source>
        <translation>{name} में विषय नहीं हैं; फ़ाइल फिर लें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name}, line {sourceline}: a topic has no {attribute}; get the file again.</source>
        <translation>{name}, पंक्ति {sourceline}: एक विषय में {attribute} नहीं है; फ़ाइल फिर लें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>who stands behind the text</source>
        <translation>पाठ के पीछे कौन है</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} cannot be read ({reason}); check the disk or stick.</source>
        <translation>{name} पढ़ा नहीं जा सका ({reason}); डिस्क या स्टिक जाँचें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is larger than {megabytes} MB; split it into several files.</source>
        <translation>{name} {megabytes} MB से बड़ा है; उसे कई फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} holds a topic that is too large to be one; get the file again.</source>
        <translation>{name} में एक विषय बहुत बड़ा है; फ़ाइल फिर लें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} defines abbreviations of its own (entities), which MedlinePlus does not; get the file again.</source>
        <translation>{name} में अपने संक्षेप (entities) हैं, जो MedlinePlus में नहीं होते; फ़ाइल फिर लें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is no file of MedlinePlus topics: it does not begin with &lt;{root}&gt;.</source>
        <translation>{name} MedlinePlus विषयों की फ़ाइल नहीं है: वह &lt;{root}&gt; से शुरू नहीं होती।</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is damaged or not whole (line {line}); copy it again. Nothing was taken from it.</source>
        <translation>{name} ख़राब है या पूरा नहीं है (पंक्ति {line}); उसे फिर कॉपी करें। उससे कुछ नहीं लिया गया।</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>only PNG pictures can be taken in</source>
        <translation>केवल PNG चित्र लिए जा सकते हैं</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture is too large or damaged</source>
        <translation>चित्र बहुत बड़ा या ख़राब है</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the page has too many pictures</source>
        <translation>पन्ने में बहुत ज़्यादा चित्र हैं</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture in the page cannot be read</source>
        <translation>पन्ने का चित्र पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture was not saved with the page</source>
        <translation>चित्र पन्ने के साथ सहेजा नहीं गया था</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture does not lie beside the page</source>
        <translation>चित्र पन्ने के साथ नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>a bullet without words</source>
        <translation>बिना शब्दों का सूची-बिंदु</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>a drawn line</source>
        <translation>खींची हुई रेखा</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>the number of a page</source>
        <translation>पन्ने की संख्या</translation>
    </message>
    <message>
        <location filename="../../library/importing/sorting.py"/>
        <source>A corrected field has no value that it can have ({reason}); correct it once more.</source>
        <translation>ठीक की गई जगह में ऐसा मान है जो हो नहीं सकता ({reason}); उसे फिर ठीक करें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>too long to stand on top of a page</source>
        <translation>पन्ने के ऊपर रखने के लिए बहुत लंबा</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>stands on top</source>
        <translation>ऊपर है</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>this is no date</source>
        <translation>यह तारीख नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the day it was first published</source>
        <translation>पहली बार प्रकाशित होने का दिन</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>a code of the subject</source>
        <translation>विषय का एक कोड</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>no code that an article can be found by</source>
        <translation>ऐसा कोड नहीं जिससे लेख मिल सके</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>a link to the Internet; what other sites say may not be copied</source>
        <translation>इंटरनेट का लिंक; दूसरी साइटों का पाठ कॉपी नहीं कर सकते</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>another name</source>
        <translation>दूसरा नाम</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the topic it stands under</source>
        <translation>वह विषय जिसके नीचे यह है</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>another article</source>
        <translation>दूसरा लेख</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>this topic is not in the library</source>
        <translation>यह विषय पुस्तकालय में नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the same topic in another language</source>
        <translation>यही विषय दूसरी भाषा में</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>texts in other languages are on the Internet</source>
        <translation>दूसरी भाषाओं के पाठ इंटरनेट पर हैं</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the program does not know this part</source>
        <translation>प्रोग्राम इस भाग को नहीं जानता</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_ids.py"/>
        <source>{name} holds a topic twice; get the file again.</source>
        <translation>{name} में एक विषय दो बार है; फ़ाइल फिर लें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/web_page.py"/>
        <source>There are no words in this web page; open it, copy its text into a text file and import that.</source>
        <translation>इस वेब पन्ने में शब्द नहीं हैं; उसे खोलें, उसका पाठ टेक्स्ट फ़ाइल में कॉपी करें और उसे लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the header of the pages</source>
        <translation>पन्नों का शीर्ष-लेख</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the footer of the pages</source>
        <translation>पन्नों का पाद-लेख</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>a comment in the document</source>
        <translation>दस्तावेज़ की एक टिप्पणी</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>in a box or a formula that cannot be read in its place</source>
        <translation>ऐसे डिब्बे या सूत्र में, जो अपनी जगह पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>There are no words in this Word document; choose another one.</source>
        <translation>इस Word दस्तावेज़ में शब्द नहीं हैं; दूसरा चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the picture is not in the document</source>
        <translation>चित्र दस्तावेज़ में नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document is damaged; open it in Word, save it again and try once more.</source>
        <translation>यह Word दस्तावेज़ ख़राब है; उसे Word में खोलें, फिर सहेजें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document has a password or is of an old Word; open it there, save it as .docx without one and try again.</source>
        <translation>इस Word दस्तावेज़ पर पासवर्ड है या यह पुराने Word का है; उसे वहाँ खोलें, बिना पासवर्ड .docx में सहेजें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This file is no Word document; open it in its own program, save it as .docx or .txt and import that.</source>
        <translation>यह Word दस्तावेज़ नहीं है; उसे उसके अपने प्रोग्राम में खोलें, .docx या .txt में सहेजें और उसे लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document holds instructions that no Word writes; ask for it from whoever made it.</source>
        <translation>इस Word दस्तावेज़ में ऐसे निर्देश हैं जो Word नहीं लिखता; बनाने वाले से फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document is too large; save it in parts without its pictures and import these.</source>
        <translation>यह Word दस्तावेज़ बहुत बड़ा है; उसे बिना चित्रों के हिस्सों में सहेजें और उन्हें लाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/key_commands.py"/>
        <source>{output} is there already; choose another name, its signatures would be lost.</source>
        <translation>{output} पहले से है; दूसरा नाम चुनें, नहीं तो उसके दस्तख़त खो जाएँगे।</translation>
    </message>
    <message>
        <location filename="../../library/lock.py"/>
        <source>A PIN has {least} to {most} letters or digits; choose another one.</source>
        <translation>PIN में {least} से {most} अक्षर या अंक होते हैं; दूसरा चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>The key that came with this program is damaged; install the program again.</source>
        <translation>इस प्रोग्राम के साथ आई कुंजी ख़राब है; प्रोग्राम फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>its signature is no signature of minisign</source>
        <translation>इसके दस्तख़त minisign के नहीं हैं</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>it was signed with another key</source>
        <translation>इस पर दूसरी कुंजी के दस्तख़त हैं</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>its signature does not fit</source>
        <translation>इसके दस्तख़त मेल नहीं खाते</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>{name} is no article of your own any more; look whether it was deleted.</source>
        <translation>{name} अब आपका अपना लेख नहीं है; देखें कि वह मिटाया तो नहीं गया।</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>There is nothing to bring back; it stands there already, or was deleted long ago.</source>
        <translation>वापस लाने को कुछ नहीं है; वह पहले से वहाँ है, या बहुत पहले मिटाया गया।</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>The id and the language of an article stay as they are; make a new article instead.</source>
        <translation>लेख की id और भाषा वैसी ही रहती हैं; इसकी जगह नया लेख बनाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>{id} holds signs that no file can hold; take out what looks odd.</source>
        <translation>{id} में ऐसे निशान हैं जो फ़ाइल में नहीं हो सकते; जो अजीब लगे उसे निकालें।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>Not in the pack, because they may not be passed on: {articles}.</source>
        <translation>पैक में नहीं, क्योंकि इन्हें आगे नहीं दे सकते: {articles}।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The check found errors: {count}. Mend them, then build again.</source>
        <translation>जाँच में ग़लतियाँ मिलीं: {count}। उन्हें ठीक करें, फिर दोबारा बनाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>{path} is damaged.</source>
        <translation>{path} ख़राब है।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The clinic's own articles are not copied: {count}. To pass them on, make a signed pack of them.</source>
        <translation>क्लिनिक के अपने लेख कॉपी नहीं होते: {count}। उन्हें आगे देने के लिए दस्तख़त वाला पैक बनाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>These of them may not be passed on: {articles}.</source>
        <translation>इनमें से ये आगे नहीं दे सकते: {articles}।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>{given} has no {first_page} and no {list}; name the stick that the program came from.</source>
        <translation>{given} में न {first_page} है, न {list}; वह स्टिक बताएँ जिससे प्रोग्राम आया।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>insert the stick they came from and copy again.</source>
        <translation>वह स्टिक लगाएँ जिससे वे आए और फिर कॉपी करें।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>insert the stick they came from and repeat this with --from.</source>
        <translation>वह स्टिक लगाएँ जिससे वे आए और इसे --from के साथ दोहराएँ।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program and its installers are not at hand: {remedy}</source>
        <translation>प्रोग्राम और उसके इंस्टॉलर यहाँ नहीं हैं: {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program was copied from {folder} and read back. Files: {count}.</source>
        <translation>प्रोग्राम {folder} से कॉपी हुआ और पढ़कर जाँचा गया। फ़ाइलें: {count}।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program is there already and whole. Files: {count}.</source>
        <translation>प्रोग्राम वहाँ पहले से है और पूरा है। फ़ाइलें: {count}।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>Nobody's signature could be checked: this program knows no key of a release.</source>
        <translation>किसी के दस्तख़त जाँचे नहीं जा सके: यह प्रोग्राम किसी रिलीज़ की कुंजी नहीं जानता।</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The makers of the program signed it: {signer}</source>
        <translation>प्रोग्राम के निर्माताओं ने इस पर दस्तख़त किए: {signer}</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The installers are not on {folder}: the copy runs from the stick, and cannot be installed from it.</source>
        <translation>इंस्टॉलर {folder} पर नहीं हैं: प्रति स्टिक से चलती है, और उससे इंस्टॉल नहीं हो सकती।</translation>
    </message>
    <message>
        <location filename="../../library/packs/catalogued.py"/>
        <source>The pack does not hold {id}.</source>
        <translation>पैक में {id} नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/catalogued.py"/>
        <source>“{title}” is damaged here; install {pack} again from its stick.</source>
        <translation>“{title}” यहाँ ख़राब है; {pack} को उसकी स्टिक से फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is damaged; copy it again from where it came.</source>
        <translation>यह पैक ख़राब है; जहाँ से आया वहाँ से फिर कॉपी करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} is larger than it may be; ask for the pack again.</source>
        <translation>{name} जितना हो सकता है उससे बड़ा है; पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} cannot be read ({reason}); check the disk it lies on.</source>
        <translation>{name} पढ़ा नहीं जा सका ({reason}); जिस डिस्क पर है उसे जाँचें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>This pack is cut off; copy it again from where it came.</source>
        <translation>यह पैक अधूरा है; जहाँ से आया वहाँ से फिर कॉपी करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} is damaged; copy the pack again from where it came.</source>
        <translation>{name} ख़राब है; पैक जहाँ से आया वहाँ से फिर कॉपी करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/documents.py"/>
        <source>{name} is larger than {megabytes} MB; split it.</source>
        <translation>{name} {megabytes} MB से बड़ा है; उसे बाँटें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/documents.py"/>
        <source>{name} cannot be read ({reason}); check the file in {parent}.</source>
        <translation>{name} पढ़ा नहीं जा सका ({reason}); {parent} में फ़ाइल जाँचें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>The pack does not hold {name}.</source>
        <translation>पैक में {name} नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>The folder of the packs, {folder}, cannot be reached; is the other computer switched on?</source>
        <translation>पैक के फ़ोल्डर {folder} तक पहुँच नहीं है; क्या दूसरा कंप्यूटर चालू है?</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>its file is lost; install it again from its stick.</source>
        <translation>इसकी फ़ाइल खो गई है; इसे इसकी स्टिक से फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>its key is not trusted here any more; ask its maker for a new pack, or remove this one.</source>
        <translation>इसकी कुंजी पर यहाँ अब भरोसा नहीं है; बनाने वाले से नया पैक माँगें, या इसे हटाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>{place} is no catalogue of a pack that is installed here.</source>
        <translation>{place} यहाँ इंस्टॉल किसी पैक की सूची नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>{name} is damaged; install its pack again from its stick.</source>
        <translation>{name} ख़राब है; उसका पैक उसकी स्टिक से फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>{title} {version} is older than what was here; the newer one stays.</source>
        <translation>{title} {version} यहाँ वाले से पुराना है; नया वाला बना रहता है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>version {version} is here</source>
        <translation>संस्करण {version} यहाँ है</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>no version is here</source>
        <translation>यहाँ कोई संस्करण नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>{title} {version} is an update of another version; {here}. Install the whole pack.</source>
        <translation>{title} {version} दूसरे संस्करण का अपडेट है; {here}। पूरा पैक इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} was deleted.</source>
        <translation>{name} मिटाया गया।</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} is larger than {megabytes} MB; split it, or keep less of it.</source>
        <translation>{name} {megabytes} MB से बड़ा है; उसे बाँटें, या उसमें कम रखें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{folder} cannot be written ({reason}); make room there or make it writable.</source>
        <translation>{folder} में लिखा नहीं जा सका ({reason}); वहाँ जगह बनाएँ या लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>Another copy of the program is saving articles at this moment; try again when it is done.</source>
        <translation>प्रोग्राम की दूसरी खिड़की अभी लेख सहेज रही है; उसके बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>Your own articles in {folder} are half saved ({reason}); make room there or make it writable.</source>
        <translation>{folder} में आपके अपने लेख आधे सहेजे गए हैं ({reason}); वहाँ जगह बनाएँ या लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} leads out of {folder}; take the link away.</source>
        <translation>{name} {folder} से बाहर ले जाता है; लिंक हटाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{fault} Run the check, then build again.</source>
        <translation>{fault} जाँच चलाएँ, फिर दोबारा बनाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{path} was changed while the pack was built; build it again.</source>
        <translation>पैक बनते समय {path} बदल गया; उसे दोबारा बनाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{other} is another pack than {title}; choose its own last version as base.</source>
        <translation>{other} {title} से अलग पैक है; उसका अपना पिछला संस्करण आधार चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>Raise the sequence in pack.yaml above {sequence}, the one of the base.</source>
        <translation>pack.yaml में sequence को {sequence} से बड़ा करें, जो आधार का है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>These articles may not be passed on: {kept}. Take them out, or settle their rights.</source>
        <translation>ये लेख आगे नहीं दे सकते: {kept}। उन्हें निकालें, या उनके अधिकार तय करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{name} is a link; put the file itself there.</source>
        <translation>{name} एक लिंक है; वहाँ असली फ़ाइल रखें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The list of contents of this pack is too large; ask for the pack again.</source>
        <translation>इस पैक की सूची बहुत बड़ी है; पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The list of contents of this pack cannot be read; a newer program may be needed.</source>
        <translation>इस पैक की सूची पढ़ी नहीं जा सकी; शायद नया प्रोग्राम चाहिए।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} is made for a newer program; install that one first.</source>
        <translation>पैक {title} नए प्रोग्राम के लिए बना है; पहले उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} holds more than {most} files; ask for it in parts.</source>
        <translation>पैक {title} में {most} से ज़्यादा फ़ाइलें हैं; उसे हिस्सों में माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} holds a file that is too large; ask for the pack again.</source>
        <translation>पैक {title} में एक फ़ाइल बहुत बड़ी है; पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} is larger than 4 GB; ask for it in parts.</source>
        <translation>पैक {title} 4 GB से बड़ा है; उसे हिस्सों में माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} removes what it holds; ask for the pack again.</source>
        <translation>पैक {title} वही हटाता है जो उसमें है; पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} lists an article that it does not hold: {path!r}.</source>
        <translation>पैक {title} की सूची में ऐसा लेख है जो उसमें नहीं है: {path!r}।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack has no proper id: {id!r}; ask its maker for a new one.</source>
        <translation>पैक की id ठीक नहीं है: {id!r}; बनाने वाले से नया माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} has no proper sequence; ask its maker for a new one.</source>
        <translation>पैक {id} का sequence ठीक नहीं है; बनाने वाले से नया माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} says a thing that is too long or not on one line: {text!r}.</source>
        <translation>पैक {id} में कुछ बहुत लंबा है या एक पंक्ति में नहीं है: {text!r}।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} has no title; ask its maker for a new one.</source>
        <translation>पैक {id} का शीर्षक नहीं है; बनाने वाले से नया माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} names no proper base; ask its maker for a new one.</source>
        <translation>पैक {id} का आधार ठीक नहीं बताया गया; बनाने वाले से नया माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds {seen} and {name}, which are one name on some computers.</source>
        <translation>पैक में {seen} और {name} हैं, जो कुछ कंप्यूटरों पर एक ही नाम हैं।</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds a file with a name that is not allowed: {name!r}.</source>
        <translation>पैक में एक फ़ाइल का नाम मान्य नहीं है: {name!r}।</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds {name!r}, which is no document of a pack.</source>
        <translation>पैक में {name!r} है, जो पैक का दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{title} does not hold {path}.</source>
        <translation>{title} में {path} नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} is damaged; copy the pack again from where it came.</source>
        <translation>{path} ख़राब है; पैक जहाँ से आया वहाँ से फिर कॉपी करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} cannot be read ({reason}); check its name, or try another stick.</source>
        <translation>{path} पढ़ा नहीं जा सका ({reason}); उसका नाम जाँचें, या दूसरी स्टिक लगाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This file is no pack of this program, or its beginning is damaged.</source>
        <translation>यह फ़ाइल इस प्रोग्राम का पैक नहीं है, या इसकी शुरुआत ख़राब है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is not signed; ask for a signed one.</source>
        <translation>इस पैक पर दस्तख़त नहीं हैं; दस्तख़त वाला माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is signed by nobody who is trusted here, or it was changed on its way; ask its maker for their key and add it, or for the pack again.</source>
        <translation>इस पैक पर किसी भरोसे वाले के दस्तख़त नहीं हैं, या यह रास्ते में बदला गया; बनाने वाले से उसकी कुंजी माँगें और जोड़ें, या पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The signature of this pack cannot be read; ask for the pack again.</source>
        <translation>इस पैक के दस्तख़त पढ़े नहीं जा सके; पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This file holds more signatures than a pack has; ask for the pack again.</source>
        <translation>इस फ़ाइल में पैक से ज़्यादा दस्तख़त हैं; पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{title} needs version {min_app_version} of this program; install it first.</source>
        <translation>{title} को इस प्रोग्राम का संस्करण {min_app_version} चाहिए; पहले उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack asks for a version that is no number: {version!r}.</source>
        <translation>पैक ऐसा संस्करण माँगता है जो संख्या नहीं है: {version!r}।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack {title} does not hold what its list says; ask for the pack again.</source>
        <translation>पैक {title} में वह नहीं है जो उसकी सूची कहती है; पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} has another size than the pack says; ask for the pack again.</source>
        <translation>{path} का आकार पैक के बताए आकार से अलग है; पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack {title} holds more than its list says; ask for the pack again.</source>
        <translation>पैक {title} में उसकी सूची से ज़्यादा है; पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>its licence forbids it</source>
        <translation>इसका लाइसेंस मना करता है</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>its licence is not known</source>
        <translation>इसका लाइसेंस पता नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>{article} ({reason})</source>
        <translation>{article} ({reason})</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>No article here may be passed on: {kept}. Settle the rights of what you wrote first.</source>
        <translation>यहाँ का कोई लेख आगे नहीं दे सकते: {kept}। पहले अपने लिखे हुए के अधिकार तय करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>{folder} cannot be written ({reason}); make room there.</source>
        <translation>{folder} में लिखा नहीं जा सका ({reason}); वहाँ जगह बनाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is there already; choose another name, for a key must never be written over.</source>
        <translation>{path} पहले से है; दूसरा नाम चुनें, क्योंकि कुंजी के ऊपर कभी नहीं लिखना है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>The passphrase needs at least {least} letters; choose a longer one.</source>
        <translation>पासफ़्रेज़ में कम से कम {least} अक्षर चाहिए; लंबा चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is no key file of this program; choose another.</source>
        <translation>{path} इस प्रोग्राम की कुंजी फ़ाइल नहीं है; दूसरी चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} cannot be read ({reason}); check the name of the key file.</source>
        <translation>{path} पढ़ा नहीं जा सका ({reason}); कुंजी फ़ाइल का नाम जाँचें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>The passphrase does not open {name}; try again.</source>
        <translation>पासफ़्रेज़ से {name} नहीं खुलती; फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is damaged; take a copy of it.</source>
        <translation>{path} ख़राब है; उसकी दूसरी प्रति लें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/source.py"/>
        <source>{where} holds {id} in {language}; the file must be {key}.</source>
        <translation>{where} में {id} {language} में है; फ़ाइल {key} होनी चाहिए।</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{folder} cannot be written ({reason}); choose another stick.</source>
        <translation>{folder} में लिखा नहीं जा सका ({reason}); दूसरी स्टिक चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{title} cannot be read ({reason}); repair the packs first.</source>
        <translation>{title} पढ़ा नहीं जा सका ({reason}); पहले पैक ठीक करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{title} is damaged on this computer; repair the packs first.</source>
        <translation>{title} इस कंप्यूटर पर ख़राब है; पहले पैक ठीक करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <location filename="../../library/program_copy.py"/>
        <source>The stick gives back other bytes than it was given for {name}; use another stick.</source>
        <translation>{name} के लिए स्टिक वह नहीं लौटाती जो उस पर लिखा गया; दूसरी स्टिक लें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is no earlier version of {pack_id} on this computer to go back to.</source>
        <translation>इस कंप्यूटर पर {pack_id} का पुराना संस्करण नहीं है, जिस पर लौट सकें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is no pack {pack_id} on this computer.</source>
        <translation>इस कंप्यूटर पर पैक {pack_id} नहीं है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title}: {path} is damaged.</source>
        <translation>{title}: {path} ख़राब है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is not enough room for this pack; make {needed} MB free and try again.</source>
        <translation>इस पैक के लिए जगह कम है; {needed} MB ख़ाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The stick gives other bytes each time it is read; try another stick.</source>
        <translation>स्टिक हर बार पढ़ने पर कुछ और देती है; दूसरी स्टिक लगाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>This computer only reads the packs in {folder}; install at the computer that keeps them.</source>
        <translation>यह कंप्यूटर {folder} के पैक केवल पढ़ता है; जिस कंप्यूटर पर वे रखे हैं, वहाँ इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The pack could not be copied ({reason}); make room or try another stick, then install again.</source>
        <translation>पैक कॉपी नहीं हो सका ({reason}); जगह बनाएँ या दूसरी स्टिक लगाएँ, फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} cannot be read back ({reason}); check this disk.</source>
        <translation>{title} वापस पढ़ा नहीं जा सका ({reason}); यह डिस्क जाँचें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} is damaged: {damaged}; ask for the pack again.</source>
        <translation>{title} ख़राब है: {damaged}; पैक फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} {version} did not arrive whole on this disk; install it again.</source>
        <translation>{title} {version} इस डिस्क पर पूरा नहीं पहुँचा; उसे फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The packs here were installed by a newer program; install that one.</source>
        <translation>यहाँ के पैक किसी नए प्रोग्राम ने इंस्टॉल किए; उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>There are {most} keys already; remove one that is not needed.</source>
        <translation>पहले से {most} कुंजियाँ हैं; जो नहीं चाहिए उसे हटाएँ।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{key_id} is none of the keys that were added here; keys list names them.</source>
        <translation>{key_id} यहाँ जोड़ी गई कुंजी नहीं है; keys list उनके नाम बताती है।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This list of keys is older than the one that is here, or the same; it is not taken.</source>
        <translation>कुंजियों की यह सूची यहाँ वाली से पुरानी या वही है; उसे नहीं लिया गया।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This program came without a list of keys that could vouch for another; install a release of the program that brings one, or trust single keys.</source>
        <translation>यह प्रोग्राम कुंजियों की ऐसी सूची के बिना आया जो दूसरी को परख सके; प्रोग्राम की वह रिलीज़ इंस्टॉल करें जिसमें सूची हो, या एक-एक कुंजी पर भरोसा करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This list of keys is not signed by enough of its makers; it is not taken.</source>
        <translation>कुंजियों की इस सूची पर काफ़ी निर्माताओं के दस्तख़त नहीं हैं; उसे नहीं लिया गया।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>The trusted keys were kept by a newer program; install that one.</source>
        <translation>भरोसे की कुंजियाँ किसी नए प्रोग्राम ने रखी थीं; उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>No key may be there twice, and no more than {most}; leave some out.</source>
        <translation>कोई कुंजी दो बार न हो, और {most} से ज़्यादा न हों; कुछ छोड़ दें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>A list of keys begins with version 1; give it a higher number than the last one.</source>
        <translation>कुंजियों की सूची संस्करण 1 से शुरू होती है; उसे पिछली से बड़ी संख्या दें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>Without a root key nobody could sign the next list; name at least one.</source>
        <translation>मूल कुंजी के बिना अगली सूची पर कोई दस्तख़त नहीं कर सकता; कम से कम एक बताएँ।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{threshold} of {count} keys can never sign the next list; choose 1 to {count}.</source>
        <translation>{count} में से {threshold} कुंजियाँ अगली सूची पर कभी दस्तख़त नहीं कर सकतीं; 1 से {count} चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is no list of keys; ask for the file again.</source>
        <translation>{name} कुंजियों की सूची नहीं है; फ़ाइल फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is no key; ask for the file again.</source>
        <translation>{name} कुंजी नहीं है; फ़ाइल फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is too large; ask for the file again.</source>
        <translation>{name} बहुत बड़ा है; फ़ाइल फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} holds no keys; ask for the file again.</source>
        <translation>{name} में कुंजियाँ नहीं हैं; फ़ाइल फिर माँगें।</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>{path}: {unknown} is not known; use {known}.</source>
        <translation>{path}: {unknown} पता नहीं है; {known} लिखें।</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>{path}: {wrong} must be text on one line; put it in quotation marks.</source>
        <translation>{path}: {wrong} एक पंक्ति का पाठ हो; उसे "ऐसे निशानों" में रखें।</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>There is no section {unknown}; there is: {known}.</source>
        <translation>भाग {unknown} नहीं है; ये हैं: {known}।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{folder} is not as the makers of this program gave it away ({reason}); nothing of the program was copied. Use another stick.</source>
        <translation>{folder} वैसा नहीं है जैसा इस प्रोग्राम के निर्माताओं ने दिया था ({reason}); प्रोग्राम का कुछ भी कॉपी नहीं हुआ। दूसरी स्टिक लें।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} is damaged; nothing of the program was copied. Use another stick.</source>
        <translation>{folder} पर {name} ख़राब है; प्रोग्राम का कुछ भी कॉपी नहीं हुआ। दूसरी स्टिक लें।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{path} is larger than any list of this program; use another stick.</source>
        <translation>{path} इस प्रोग्राम की किसी भी सूची से बड़ा है; दूसरी स्टिक लें।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{path} cannot be read ({reason}); use another stick.</source>
        <translation>{path} पढ़ा नहीं जा सका ({reason}); दूसरी स्टिक लें।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The list of the program names {name!r}; nothing was copied. Use another stick.</source>
        <translation>प्रोग्राम की सूची में {name!r} है; कुछ भी कॉपी नहीं हुआ। दूसरी स्टिक लें।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The list of the program names {count} files; nothing was copied. Use another stick.</source>
        <translation>प्रोग्राम की सूची में {count} फ़ाइलें हैं; कुछ भी कॉपी नहीं हुआ। दूसरी स्टिक लें।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} is missing on {folder}; nothing of the program was copied. Use another stick.</source>
        <translation>{folder} पर {name} नहीं है; प्रोग्राम का कुछ भी कॉपी नहीं हुआ। दूसरी स्टिक लें।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} is no plain file; nothing of the program was copied.</source>
        <translation>{folder} पर {name} साधारण फ़ाइल नहीं है; प्रोग्राम का कुछ भी कॉपी नहीं हुआ।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} cannot be read from {folder} ({reason}); insert that stick again and repeat this.</source>
        <translation>{folder} से {name} पढ़ा नहीं जा सका ({reason}); वह स्टिक फिर लगाएँ और इसे दोहराएँ।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} gives other bytes each time it is read. Use another stick.</source>
        <translation>{folder} पर {name} हर बार पढ़ने पर कुछ और देता है। दूसरी स्टिक लें।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick is too full for the program; make {megabytes} MB free.</source>
        <translation>स्टिक पर प्रोग्राम के लिए जगह कम है; {megabytes} MB ख़ाली करें।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick cannot be written; take its write protection away, or use another stick.</source>
        <translation>स्टिक पर लिखा नहीं जा सका; उसका ताला हटाएँ, या दूसरी स्टिक लें।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick is full; make room on it, or use a larger one, and repeat this.</source>
        <translation>स्टिक भरी है; उस पर जगह बनाएँ, या बड़ी स्टिक लें, और इसे दोहराएँ।</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick could not be written ({reason}); insert it again and repeat this: it goes on there.</source>
        <translation>स्टिक पर लिखा नहीं जा सका ({reason}); उसे फिर लगाएँ और इसे दोहराएँ: काम वहीं से आगे चलेगा।</translation>
    </message>
    <message>
        <location filename="../../library/readability.py"/>
        <source>Flesch-Kincaid grade</source>
        <translation>Flesch-Kincaid स्तर</translation>
    </message>
    <message>
        <location filename="../../library/readability.py"/>
        <source>Fernández-Huerta ease</source>
        <translation>Fernández-Huerta सरलता</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}, line {line}: not valid JSON ({reason}); mend that line.</source>
        <translation>{where}, पंक्ति {line}: सही JSON नहीं है ({reason}); वह पंक्ति ठीक करें।</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where} holds a number or a nesting that no bibliography has; export it again.</source>
        <translation>{where} में ऐसी संख्या या बनावट है जो संदर्भ-सूची में नहीं होती; उसे फिर निर्यात करें।</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where} must be a list of CSL-JSON items, as Zotero and JabRef export it.</source>
        <translation>{where} CSL-JSON मदों की सूची होनी चाहिए, जैसी Zotero और JabRef निर्यात करते हैं।</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}: item {number} has no id; give it a citation key.</source>
        <translation>{where}: मद {number} की id नहीं है; उसे संदर्भ का नाम दें।</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}: the id {id!r} stands twice; give one of the two another key.</source>
        <translation>{where}: id {id!r} दो बार है; दोनों में से एक को दूसरा नाम दें।</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>Missing or damaged: {damaged}. {remedy}</source>
        <translation>नहीं है या ख़राब है: {damaged}। {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>“{title}” is not found by its title. {remedy}</source>
        <translation>“{title}” अपने शीर्षक से नहीं मिलता। {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>There is no article. {remedy}</source>
        <translation>कोई लेख नहीं है। {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>{before}, {text}</source>
        <translation>{before}, {text}</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No such file or directory</source>
        <translation>ऐसी फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No space left on device</source>
        <translation>डिस्क पर जगह नहीं बची</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Permission denied</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Operation not permitted</source>
        <translation>यह काम करने की अनुमति नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Read-only file system</source>
        <translation>डिस्क केवल पढ़ी जा सकती है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Input/output error</source>
        <translation>पढ़ने या लिखने में गड़बड़ी</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Is a directory</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Not a directory</source>
        <translation>यह फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File exists</source>
        <translation>फ़ाइल पहले से है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Device or resource busy</source>
        <translation>डिस्क या स्टिक व्यस्त है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No such device</source>
        <translation>ऐसी डिस्क या स्टिक नहीं है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File too large</source>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File name too long</source>
        <translation>फ़ाइल का नाम बहुत लंबा है</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>the disk did not take it</source>
        <translation>डिस्क ने इसे नहीं लिया</translation>
    </message>
    <message>
        <location filename="../../library/shelf.py"/>
        <source>There is no article "{article_id}"; look it up with: clinic-library search "{article_id}"</source>
        <translation>लेख "{article_id}" नहीं है; उसे इससे खोजें: clinic-library search "{article_id}"</translation>
    </message>
    <message>
        <location filename="../../library/shelf.py"/>
        <source>"{article_id}" is not there in the language "{language}"; it is there in: {listed}.</source>
        <translation>"{article_id}" भाषा "{language}" में नहीं है; वह इनमें है: {listed}।</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{name} is larger than {megabytes} MB and was not kept; make it smaller.</source>
        <translation>{name} {megabytes} MB से बड़ा है और रखा नहीं गया; उसे छोटा करें।</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{folder} cannot be written ({reason}); make room or choose another folder with --data.</source>
        <translation>{folder} में लिखा नहीं जा सका ({reason}); जगह बनाएँ या --data से दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{folder} cannot be written ({reason}); make it writable.</source>
        <translation>{folder} में लिखा नहीं जा सका ({reason}); उसमें लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{path} cannot be written ({reason}); choose another folder or make room.</source>
        <translation>{path} में लिखा नहीं जा सका ({reason}); दूसरा फ़ोल्डर चुनें या जगह बनाएँ।</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Came with the program</source>
        <translation>प्रोग्राम के साथ आई</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Your clinic's own</source>
        <translation>आपके क्लिनिक का अपना</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>From {publisher}</source>
        <translation>{publisher} से</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Signed by {key}</source>
        <translation>{key} के दस्तख़त</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Articles: {count}</source>
        <translation>लेख: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Cannot be opened</source>
        <translation>खोला नहीं जा सका</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Withdrawn: {count}</source>
        <translation>वापस लिए गए: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>With a new warning: {count}</source>
        <translation>नई चेतावनी वाले: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>New: {count}</source>
        <translation>नए: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Changed: {count}</source>
        <translation>बदले हुए: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>No longer there: {count}</source>
        <translation>अब नहीं हैं: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>{title}, edition {edition}</source>
        <translation>{title}, संस्करण {edition}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>and {count} more</source>
        <translation>और {count} अन्य</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../desktop/printing.py"/>
        <source>The printer {printer} did not print{detail}. Check it, or save the handout as PDF.</source>
        <translation>प्रिंटर {printer} ने नहीं छापा{detail}। उसे जाँचें, या पर्चे को PDF में सहेजें।</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Please check the clock of this computer: it says {day}.</source>
        <translation>कृपया इस कंप्यूटर की घड़ी देखें: वह {day} बताती है।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Health articles for your clinic, without Internet</source>
        <translation>आपके क्लिनिक के लिए सेहत के लेख, बिना इंटरनेट के</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Find an article, read it, see the studies behind it, and print a sheet for your patient.</source>
        <translation>लेख खोजें, पढ़ें, उसके पीछे के अध्ययन देखें, और मरीज़ के लिए पर्चा छापें।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>How to search</source>
        <translation>कैसे खोजें</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Type a few letters at the top, such as back or fever.</source>
        <translation>ऊपर कुछ अक्षर लिखें, जैसे कमर या बुख़ार।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Press the down key to choose, and Enter to read.</source>
        <translation>चुनने के लिए नीचे वाली कुंजी दबाएँ, और पढ़ने के लिए Enter।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Press Ctrl+P to see the printed sheet.</source>
        <translation>छपने वाला पर्चा देखने के लिए Ctrl+P दबाएँ।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>A small number in a text leads to its study. Nothing you search or print is stored.</source>
        <translation>पाठ में छोटा अंक उसके अध्ययन तक ले जाता है। आप जो खोजते या छापते हैं, वह नहीं रखा जाता।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>General health information for patients and staff. It does not examine, diagnose or choose a treatment.</source>
        <translation>मरीज़ों और कर्मचारियों के लिए सेहत की सामान्य जानकारी। यह न जाँच करता है, न रोग बताता है, न इलाज चुनता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Guide to this program</source>
        <translation>इस प्रोग्राम की गाइड</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>About Clinic Library</source>
        <translation>Clinic Library के बारे में</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>This place cannot be written. You can search, read and print.</source>
        <translation>यहाँ लिखा नहीं जा सकता। आप खोज, पढ़ और छाप सकते हैं।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>What you change, such as settings, is forgotten when you close the window.</source>
        <translation>आप जो बदलते हैं, जैसे सेटिंग, वह खिड़की बंद होते ही भुला दिया जाता है।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>The newest text seen here is of {day}.</source>
        <translation>यहाँ देखा गया सबसे नया पाठ {day} का है।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Until then no text is called out of date: look at its dates.</source>
        <translation>तब तक किसी पाठ को पुराना नहीं कहा जाता: उनकी तारीखें देखें।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Set it, then open this program again.</source>
        <translation>उसे ठीक करें, फिर यह प्रोग्राम दोबारा खोलें।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Withdrawn by the publisher</source>
        <translation>प्रकाशक ने वापस लिया</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>More of them follow: {count}.</source>
        <translation>इनमें से और आगे हैं: {count}।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Seen</source>
        <translation>देख लिया</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Withdrawn on {day}.</source>
        <translation>वापस लेने की तारीख: {day}।</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Copies printed here since {day}: {count}.</source>
        <translation>{day} से यहाँ छपी प्रतियाँ: {count}।</translation>
    </message>
</context>
</TS>
