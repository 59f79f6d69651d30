<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>About Clinic Library</source>
        <translation>Sobre o Clinic Library</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Clinic Library {version}</source>
        <translation>Clinic Library {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Trial build, not for passing on.</source>
        <translation>Versão de teste, não deve ser passada a outros.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>What is inside, and whose work it is</source>
        <translation>O que há dentro, e de quem é o trabalho</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Run from its source.</source>
        <translation>Aberto a partir do código-fonte.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Build of {day}.</source>
        <translation>Versão feita em {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Given out by {distributor}.</source>
        <translation>Distribuído por {distributor}.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>By the makers of Clinic Library, free under the Apache License 2.0.</source>
        <translation>Dos criadores do Clinic Library, livre sob a Apache License 2.0.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>It has no network: it never connects to anything, and nothing about a patient is kept.</source>
        <translation>Não usa rede: nunca se liga a nada e não guarda nada sobre pacientes.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Its window is made with Qt and PySide6, free under the GNU LGPL 3. Their files lie loose in its folder: anyone may exchange them.</source>
        <translation>A janela é feita com Qt e PySide6, livres sob a GNU LGPL 3. Os arquivos deles estão soltos na pasta: qualquer pessoa pode trocá-los.</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>How to get the source</source>
        <translation>Como obter o código-fonte</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Licence of {part}</source>
        <translation>Licença de {part}</translation>
    </message>
    <message>
        <location filename="../../desktop/about_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Own articles</source>
        <translation>&amp;Artigos próprios</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Read</source>
        <translation>&amp;Ler</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Handout</source>
        <translation>&amp;Folha</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Library</source>
        <translation>B&amp;iblioteca</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>H&amp;elp</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>Títulos de A a &amp;Z</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Complaints</source>
        <translation>&amp;Queixas</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;New and changed</source>
        <translation>&amp;Novo e mudado</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Due for review</source>
        <translation>A &amp;conferir</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Read lately</source>
        <translation>&amp;Lido há pouco</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;First page</source>
        <translation>&amp;Primeira página</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>F&amp;orward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Find in &amp;this page</source>
        <translation>Ac&amp;har nesta página</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Sections of the article</source>
        <translation>&amp;Seções do artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Keep as favourite</source>
        <translation>&amp;Guardar como favorito</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Read &amp;aloud</source>
        <translation>&amp;Ler em voz alta</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Next part of the window</source>
        <translation>Pró&amp;xima parte da janela</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Larger text</source>
        <translation>Letras &amp;maiores</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>Letras m&amp;enores</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Normal text</source>
        <translation>Letras n&amp;ormais</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Lan&amp;guage of the window</source>
        <translation>Lín&amp;gua da janela</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Add this article</source>
        <translation>&amp;Adicionar este artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;See and print</source>
        <translation>&amp;Ver e imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Save as P&amp;DF</source>
        <translation>Salvar como P&amp;DF</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Packs of articles</source>
        <translation>&amp;Pacotes de artigos</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Settings</source>
        <translation>&amp;Configurações</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Forget this session</source>
        <translation>&amp;Esquecer esta sessão</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Loc&amp;k to reading and printing</source>
        <translation>&amp;Limitar a ler e imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;Guide to this program</source>
        <translation>&amp;Guia deste programa</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>Report of the last &amp;crash</source>
        <translation>&amp;Relatório da última falha</translation>
    </message>
    <message>
        <location filename="../../desktop/actions.py"/>
        <source>&amp;About this program</source>
        <translation>&amp;Sobre este programa</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Approve for this clinic</source>
        <translation>Aprovar para esta clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>What you do here</source>
        <translation>O que você faz aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Nurse in charge, doctor, ...</source>
        <translation>Enfermeira-chefe, médico, ...</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Approved until now by</source>
        <translation>Aprovado até agora por</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>&amp;Take back</source>
        <translation>&amp;Desfazer a aprovação</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Type your name.</source>
        <translation>Digite o seu nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your &amp;name</source>
        <translation>O seu &amp;nome</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>What you &amp;do here</source>
        <translation>O &amp;que você faz aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>Your name stands on the screen and on paper. It does not replace a medical review.</source>
        <translation>O seu nome aparece na tela e no papel. Não substitui uma verificação médica.</translation>
    </message>
    <message>
        <location filename="../../desktop/approve_dialog.py"/>
        <source>&amp;Approve</source>
        <translation>&amp;Aprovar</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <location filename="../../desktop/article_view.py"/>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/article_view.py"/>
        <source>Enlarge the picture</source>
        <translation>Aumentar a figura</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No favourite any more: {title}</source>
        <translation>Já não é favorito: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>There are no articles in this language.</source>
        <translation>Não há artigos nesta língua.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>One complaint at a time. This does not examine or diagnose.</source>
        <translation>Uma queixa de cada vez. Isto não examina nem dá diagnóstico.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No article of this language is listed by complaint yet. Search, or choose Topics.</source>
        <translation>Nenhum artigo desta língua está ligado a uma queixa. Busque, ou escolha Temas.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No article of this language says when it was written.</source>
        <translation>Nenhum artigo desta língua diz quando foi escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Changed: edition {edition}</source>
        <translation>Mudado: edição {edition}</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Overdue</source>
        <translation>Prazo vencido</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Due in the next 90 days</source>
        <translation>Prazo nos próximos 90 dias</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Nothing is overdue, and nothing is due in the next 90 days.</source>
        <translation>Nenhum prazo venceu, e nenhum vence nos próximos 90 dias.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Only the first {count} are listed.</source>
        <translation>Só aparecem os primeiros {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Favourites are kept on this computer.</source>
        <translation>Os favoritos ficam guardados neste computador.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No favourites yet. Open an article and press the star.</source>
        <translation>Ainda não há favoritos. Abra um artigo e aperte a estrela.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>What was read is not kept. The settings can switch that on.</source>
        <translation>O que foi lido não fica guardado. Isso pode ser mudado nas configurações.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Kept on this computer. The settings can switch that off.</source>
        <translation>Guardado neste computador. Isso pode ser mudado nas configurações.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>Nothing was read yet.</source>
        <translation>Ainda não se leu nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/browsing.py"/>
        <source>No longer on this computer</source>
        <translation>Já não está neste computador</translation>
    </message>
</context>
<context>
    <name>CollectionBox</name>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Articles of the handout and their sections</source>
        <translation>Artigos da folha e as suas seções</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Print this article earlier</source>
        <translation>Imprimir este artigo antes</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Print this article later</source>
        <translation>Imprimir este artigo depois</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Take this article out</source>
        <translation>Tirar este artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Take all articles out</source>
        <translation>Tirar todos os artigos</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Line on top, such as: For new mothers</source>
        <translation>Linha no alto, por exemplo: Para mães de recém-nascidos</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Line on top of the first page</source>
        <translation>Linha no alto da primeira página</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>When to get help is always printed.</source>
        <translation>Quando procurar ajuda é sempre impresso.</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Collected for one handout</source>
        <translation>Reunido para uma folha</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>This article: {title}</source>
        <translation>Este artigo: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Open an article, then print it here.</source>
        <translation>Abra um artigo e depois imprima aqui.</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>Taken out: {title}</source>
        <translation>Tirado: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/collection_box.py"/>
        <source>All articles were taken out.</source>
        <translation>Todos os artigos foram tirados.</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>The first of them:</source>
        <translation>O primeiro deles:</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>The first article as it will be read</source>
        <translation>O primeiro artigo, como será lido</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>a folder of pages</source>
        <translation>uma pasta de páginas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Articles: {count}. Those that are here already are replaced; their texts are kept as versions.</source>
        <translation>Artigos: {count}. Os que já estão aqui são substituídos; os textos deles ficam como versões.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_collection.py"/>
        <source>Bring in &amp;all ({count})</source>
        <translation>Trazer &amp;todos ({count})</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Degree</source>
        <translation>Título profissional</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Field</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Take this person out</source>
        <translation>Tirar esta pessoa</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Role of person {number}</source>
        <translation>Papel da pessoa {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Name of person {number}</source>
        <translation>Nome da pessoa {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Degree of person {number}</source>
        <translation>Título profissional da pessoa {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Field of work of person {number}</source>
        <translation>Área de trabalho da pessoa {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>Take person {number} out</source>
        <translation>Tirar a pessoa {number}</translation>
    </message>
</context>
<context>
    <name>CreditsField</name>
    <message>
        <location filename="../../desktop/import_credits.py"/>
        <source>&amp;Add a person</source>
        <translation>Adi&amp;cionar uma pessoa</translation>
    </message>
</context>
<context>
    <name>DroppedList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Lines that do not stand in the text</source>
        <translation>Linhas que não estão no texto</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Put &amp;back</source>
        <translation>Tra&amp;zer de volta</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>The chosen lines stand in the text again</source>
        <translation>As linhas escolhidas voltam para o texto</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>&amp;Leave out</source>
        <translation>Dei&amp;xar de fora</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>The line that is chosen in the page, on the left above</source>
        <translation>A linha escolhida na página, à esquerda, acima</translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>There are words that were not saved: “{title}”. Go on writing there?</source>
        <translation>Há palavras que não foram salvas: “{title}”. Continuar a escrever ali?</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>no title</source>
        <translation>sem título</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_desk.py"/>
        <source>Not saved yet. Your words are safe.</source>
        <translation>Ainda não salvo. As suas palavras estão seguras.</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>How it will be read</source>
        <translation>Como será lido</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Write an article</source>
        <translation>Escrever um artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Edit the article</source>
        <translation>Editar o artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Give the article a title first.</source>
        <translation>Primeiro dê um título ao artigo.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Save what you wrote?</source>
        <translation>Salvar o que você escreveu?</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>A&amp;bout this article</source>
        <translation>S&amp;obre este artigo</translation>
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
        <translation>Mensagem principal</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>What matters most, in one sentence</source>
        <translation>O mais importante, em uma frase</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Other names</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>As people here call it, with commas between</source>
        <translation>Como as pessoas daqui dizem, com vírgulas entre os nomes</translation>
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
        <translation>Várias pessoas, com ponto e vírgula entre elas</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>The language of an article that is kept cannot change.</source>
        <translation>A língua de um artigo guardado não pode mudar.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>What it is about</source>
        <translation>De que se trata</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;We wrote this, and other clinics may have it</source>
        <translation>Nós escrevemos isto, e outras clínicas &amp;podem tê-lo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Choose a topic</source>
        <translation>Escolher um tema</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;Other names</source>
        <translation>O&amp;utros nomes</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>To&amp;pics</source>
        <translation>Te&amp;mas</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>La&amp;nguage</source>
        <translation>Lín&amp;gua</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>W&amp;ritten by</source>
        <translation>&amp;Escrito por</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_fields.py"/>
        <source>Rights</source>
        <translation>Direitos</translation>
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
        <translation>Achar nesta página</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_pane.py"/>
        <source>not in this page</source>
        <translation>não está nesta página</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Articles found: {count}</source>
        <translation>Artigos encontrados: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Did you mean “{corrected}”? Articles found for it: {count}</source>
        <translation>Você quis dizer “{corrected}”? Artigos encontrados: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>No article says exactly that. These have its words.</source>
        <translation>Nenhum artigo diz exatamente isso. Estes têm as palavras.</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>The sheet with this code comes from articles that are not on this computer.</source>
        <translation>A folha com este código vem de artigos que não estão neste computador.</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Nothing found. Did you mean one of these?</source>
        <translation>Nada encontrado. Você quis dizer um destes?</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Nothing found. Try fewer or other words, or choose a topic:</source>
        <translation>Nada encontrado. Tente menos palavras ou outras, ou escolha um tema:</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>The text of this sheet was withdrawn by its publisher. Throw the sheet away.</source>
        <translation>O editor retirou o texto desta folha. Jogue a folha fora.</translation>
    </message>
    <message>
        <location filename="../../desktop/finder.py"/>
        <source>Withdrawn on {day}.</source>
        <translation>Retirado em {day}.</translation>
    </message>
</context>
<context>
    <name>FlagList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>What to look at</source>
        <translation>O que olhar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Nothing to look at.</source>
        <translation>Nada a olhar.</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>Shared folder</source>
        <translation>Pasta partilhada</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>Only here</source>
        <translation>Só aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>The folder that all computers reach</source>
        <translation>A pasta a que todos os computadores chegam</translation>
    </message>
    <message>
        <location filename="../../desktop/folder_box.py"/>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>HandoutDesk</name>
    <message>
        <location filename="../../desktop/handout_desk.py"/>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
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
        <translation>Páginas no papel</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>S&amp;hort copy</source>
        <translation>Cópia c&amp;urta</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>What to do at home, when and where to get help</source>
        <translation>O que fazer em casa, quando e onde procurar ajuda</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Both &amp;sides</source>
        <translation>Os &amp;dois lados</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Show &amp;without colours</source>
        <translation>Mostrar sem co&amp;res</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Printing</source>
        <translation>Imprimindo</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>P&amp;ages</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>&amp;Printer</source>
        <translation>&amp;Impressora</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>&amp;Copies</source>
        <translation>&amp;Cópias</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>Páginas: {pages}. Folhas de papel: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Sheets for {copies} copies: {sheets}.</source>
        <translation>Folhas de papel para {copies} cópias: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>No printer is set up on this computer. Save the handout as PDF instead.</source>
        <translation>Não há impressora neste computador. Salve a folha como PDF.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>Saves {count} of {sheets} sheets.</source>
        <translation>Poupa {count} de {sheets} folhas de papel.</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_dialog.py"/>
        <source>{layout} (sheets: {count})</source>
        <translation>{layout} (folhas de papel: {count})</translation>
    </message>
</context>
<context>
    <name>HandoutPanel</name>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Packets</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Articles that are often printed together</source>
        <translation>Artigos que muitas vezes são impressos juntos</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>See and print</source>
        <translation>Ver e imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>The printed pages (Ctrl+P)</source>
        <translation>As páginas impressas (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/handout_panel.py"/>
        <source>Pages: {pages}. Sheets of paper: {sheets}.</source>
        <translation>Páginas: {pages}. Folhas de papel: {sheets}.</translation>
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
        <translation>Trazer páginas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bring in a folder</source>
        <translation>Trazer uma pasta</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Reading {name}</source>
        <translation>Lendo {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Bringing in {name}</source>
        <translation>Trazendo {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Brought in. The articles can be read now.</source>
        <translation>Pronto. Os artigos já podem ser lidos.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>This broke off before it was done; try again. What is here already is replaced.</source>
        <translation>Parou antes do fim; tente de novo. O que já está aqui é substituído.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Not all of it was brought in:</source>
        <translation>Nem tudo foi trazido:</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Nothing was brought in:</source>
        <translation>Nada foi trazido:</translation>
    </message>
    <message>
        <location filename="../../desktop/import_desk.py"/>
        <source>Stopped. What was brought in before stays.</source>
        <translation>Parado. O que foi trazido antes fica.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Bring in a page</source>
        <translation>Trazer uma página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>&amp;Next page</source>
        <translation>&amp;Próxima página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Close without keeping this page? What you corrected is lost.</source>
        <translation>Fechar sem guardar esta página? O que você corrigiu se perde.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>The article as it will be read</source>
        <translation>O artigo, como será lido</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Skip this page</source>
        <translation>Pular esta página</translation>
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
        <translation>Não está no texto</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Look at</source>
        <translation>Olhar</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>This page is here already: “{title}”. Replace it? The text before stays among its versions.</source>
        <translation>Esta página já está aqui: “{title}”. Substituir? O texto de antes fica entre as versões.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>I do not know</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>{text}: which day is meant?</source>
        <translation>{text}: que dia é este?</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Grey lines do not stand in the article. To leave out another, choose it and press Delete.</source>
        <translation>As linhas em cinza não estão no artigo. Para deixar outra de fora, escolha-a e aperte Delete.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_page.py"/>
        <source>Into the clinic's own articles (Ctrl+Enter)</source>
        <translation>Para os artigos próprios da clínica (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Stopped. Search goes on being prepared at the next start.</source>
        <translation>Parado. A busca continua a ser preparada quando o programa abrir de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Search could not be prepared. Start the program again.</source>
        <translation>A busca não pôde ser preparada. Abra o programa de novo.</translation>
    </message>
</context>
<context>
    <name>IndexingBar</name>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Preparing search</source>
        <translation>Preparando a busca</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>{done} of {total} articles</source>
        <translation>{done} de {total} artigos</translation>
    </message>
    <message>
        <location filename="../../desktop/indexing.py"/>
        <source>Preparing search: {title}</source>
        <translation>Preparando a busca: {title}</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>such as 3 February 2010</source>
        <translation>por exemplo 3 de fevereiro de 2010</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>In one sentence</source>
        <translation>Em uma frase</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>What it says, in one sentence</source>
        <translation>O que diz, em uma frase</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last revised</source>
        <translation>Última mudança</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last reviewed</source>
        <translation>Última verificação</translation>
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
        <translation>com vírgulas entre eles</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Rights held by</source>
        <translation>Direitos de</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>May be passed on</source>
        <translation>Pode ser passado adiante</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Where from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>the address of the page</source>
        <translation>o endereço da página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Interests of the author</source>
        <translation>Interesses do autor</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Notice of the page</source>
        <translation>Aviso da página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Disclaimer of the page</source>
        <translation>Isenção de responsabilidade da página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>The page needs a title.</source>
        <translation>A página precisa de um título.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Write the day like this: 3 February 2010.</source>
        <translation>Escreva o dia assim: 3 de fevereiro de 2010.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>In one &amp;sentence</source>
        <translation>Em uma &amp;frase</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>K&amp;ind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Lan&amp;guage</source>
        <translation>Lí&amp;ngua</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last &amp;revised</source>
        <translation>Última &amp;mudança</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Last re&amp;viewed</source>
        <translation>Última &amp;verificação</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>P&amp;ublished</source>
        <translation>P&amp;ublicado</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>T&amp;opics</source>
        <translation>T&amp;emas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Notice</source>
        <translation>&amp;Aviso</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Rights &amp;held by</source>
        <translation>Direitos &amp;de</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Li&amp;cence</source>
        <translation>&amp;Licença</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>May be &amp;passed on</source>
        <translation>Pode ser pa&amp;ssado adiante</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Where from</source>
        <translation>De &amp;onde vem</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>Interests</source>
        <translation>Interesses</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>&amp;Disclaimer</source>
        <translation>Isenção de &amp;responsabilidade</translation>
    </message>
    <message>
        <location filename="../../desktop/import_form.py"/>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Compare these words with the owner of the key, by telephone or in person.</source>
        <translation>Compare estas palavras com o dono da chave, por telefone ou em pessoa.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Trust the key only if all six are the same, in this order.</source>
        <translation>Confie na chave só se as seis forem iguais, nesta ordem.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Trust this key</source>
        <translation>&amp;Confiar nesta chave</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Key of {name}</source>
        <translation>Chave de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>somebody without a name</source>
        <translation>alguém sem nome</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>All keys of this window</source>
        <translation>Todas as teclas desta janela</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>In the search box</source>
        <translation>No campo de busca</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Choose an article</source>
        <translation>Escolher um artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Add it to the handout</source>
        <translation>Adicionar à folha</translation>
    </message>
    <message>
        <location filename="../../desktop/keys_dialog.py"/>
        <source>Empty the box</source>
        <translation>Esvaziar o campo</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Keys that are trusted here</source>
        <translation>Chaves em que se confia aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Packs that one of these keys signed can be installed. Packs of anybody else are refused.</source>
        <translation>Pacotes assinados com uma destas chaves podem ser instalados. Os outros são recusados.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Add a key...</source>
        <translation>&amp;Adicionar uma chave...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Back to the packs</source>
        <translation>Voltar aos pacotes</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Came with the program</source>
        <translation>Veio com o programa</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>Added by your clinic</source>
        <translation>Adicionada pela sua clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>No key is trusted here yet.</source>
        <translation>Ainda não se confia em nenhuma chave aqui.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_keys.py"/>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Jump to a letter</source>
        <translation>Ir para uma letra</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../desktop/listing_page.py"/>
        <source>Take the marked article out of this list (Delete)</source>
        <translation>Tirar o artigo marcado desta lista (Delete)</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Lock to reading and printing</source>
        <translation>Limitar a ler e imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>New PIN</source>
        <translation>PIN novo</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>The same PIN again</source>
        <translation>O mesmo PIN de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>New &amp;PIN</source>
        <translation>&amp;PIN novo</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>PIN a&amp;gain</source>
        <translation>PIN &amp;de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Visitors can search, read and print. Nothing else is open to them.</source>
        <translation>Visitantes podem buscar, ler e imprimir. Nada mais está aberto para eles.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>After three minutes without a touch, the first page comes back.</source>
        <translation>Depois de três minutos sem uso, a primeira página volta.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>What is open now is closed. Unlocking and closing need the PIN.</source>
        <translation>O que está aberto agora é fechado. Desbloquear e fechar exigem o PIN.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Other programs are not locked: use a separate account of this computer for that.</source>
        <translation>Outros programas não são bloqueados: para isso, use outra conta deste computador.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>The two PINs are not the same. Please type them again.</source>
        <translation>Os dois PIN não são iguais. Digite-os de novo.</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Choose a picture</source>
        <translation>Escolher uma figura</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>No logo</source>
        <translation>Sem logotipo</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Pictures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <location filename="../../desktop/logo_box.py"/>
        <source>Chosen</source>
        <translation>Escolhido</translation>
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
        <translation>Referências</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Handout</source>
        <translation>Folha</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Saved: {path}</source>
        <translation>Salvo: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Articles: {count}</source>
        <translation>Artigos: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../desktop/main_window.py"/>
        <source>The search index is in memory only: its folder cannot be written.</source>
        <translation>O índice da busca está só na memória: não se pode escrever na pasta dele.</translation>
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
        <translation>Um recado da sua clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>Note</source>
        <translation>Recado</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>It is shown and printed with the article. Write nothing about a patient here.</source>
        <translation>Aparece na tela e no papel com o artigo. Não escreva nada sobre um paciente aqui.</translation>
    </message>
    <message>
        <location filename="../../desktop/note_dialog.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <location filename="../../desktop/notices.py"/>
        <source>Nothing is kept: this place cannot be written</source>
        <translation>Nada fica guardado: não se pode escrever neste lugar</translation>
    </message>
    <message>
        <location filename="../../desktop/notices.py"/>
        <source>Kept beside the program</source>
        <translation>Guardado ao lado do programa</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <location filename="../../desktop/import_original.py"/>
        <source>The page as it came</source>
        <translation>A página como veio</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../desktop/outline.py"/>
        <source>Sections of this article</source>
        <translation>Seções deste artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/outline.py"/>
        <source>Section: {heading}</source>
        <translation>Seção: {heading}</translation>
    </message>
</context>
<context>
    <name>OwnDesk</name>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>no title</source>
        <translation>sem título</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Not saved yet: “{title}”</source>
        <translation>Ainda não salvo: “{title}”</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuar a escrever</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Edit this article</source>
        <translation>Editar este artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>This article is from “{name}” and stays as it is. Make a copy of your own to change?</source>
        <translation>Este artigo é de “{name}” e fica como está. Fazer uma cópia própria para mudar?</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Delete “{name}”? You can bring it back.</source>
        <translation>Apagar “{name}”? Você pode tê-lo de volta.</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Delete this article</source>
        <translation>Apagar este artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_desk.py"/>
        <source>Deleted: {title}</source>
        <translation>Apagado: {title}</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Bring in a page...</source>
        <translation>&amp;Trazer uma página...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Bring in a &amp;folder...</source>
        <translation>Trazer uma &amp;pasta...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Write a new article</source>
        <translation>&amp;Escrever um artigo novo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Edit this article</source>
        <translation>E&amp;ditar este artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Adapt this article</source>
        <translation>&amp;Adaptar este artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Add a &amp;note...</source>
        <translation>Adicionar um &amp;recado...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>A&amp;pprove for this clinic...</source>
        <translation>Apro&amp;var para esta clínica...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>Earlier &amp;versions...</source>
        <translation>Versões a&amp;nteriores...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Delete this article...</source>
        <translation>Apa&amp;gar este artigo...</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Undo delete</source>
        <translation>Desfa&amp;zer o apagamento</translation>
    </message>
    <message>
        <location filename="../../desktop/own_menu.py"/>
        <source>&amp;Undo delete: {title}</source>
        <translation>Desfa&amp;zer o apagamento: {title}</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Packs on this computer</source>
        <translation>Pacotes neste computador</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Install from a file...</source>
        <translation>&amp;Instalar de um arquivo...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Check &amp;all</source>
        <translation>Conferir &amp;tudo</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Copy to a &amp;stick...</source>
        <translation>Copiar para um &amp;pen drive...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>S&amp;hare your own articles...</source>
        <translation>Partil&amp;har os artigos próprios...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Keys...</source>
        <translation>&amp;Chaves...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Go back</source>
        <translation>&amp;Voltar atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>To the version before the last change</source>
        <translation>À versão de antes da última mudança</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>No pack was installed from a file yet</source>
        <translation>Ainda não se instalou nenhum pacote de um arquivo</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_list.py"/>
        <source>The chosen pack</source>
        <translation>O pacote escolhido</translation>
    </message>
</context>
<context>
    <name>PacketDesk</name>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>No packet is kept yet</source>
        <translation>Ainda não há nenhum conjunto guardado</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Keep these articles as a packet</source>
        <translation>Guardar estes artigos como conjunto</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Give these articles as a file</source>
        <translation>Dar estes artigos em um arquivo</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Take a packet from a file</source>
        <translation>Receber um conjunto de um arquivo</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete the packet {name}</source>
        <translation>Apagar o conjunto {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Keep as a packet</source>
        <translation>Guardar como conjunto</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Name of the packet</source>
        <translation>Nome do conjunto</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete the packet {name}? Its articles stay in this handout.</source>
        <translation>Apagar o conjunto {name}? Os artigos dele ficam nesta folha.</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Give as a file</source>
        <translation>Dar em um arquivo</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>There is a packet {name} already. Replace it?</source>
        <translation>Já existe um conjunto {name}. Substituir?</translation>
    </message>
    <message>
        <location filename="../../desktop/packet_desk.py"/>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>PacksDesk</name>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Install a pack</source>
        <translation>Instalar um pacote</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>&amp;Add a key...</source>
        <translation>&amp;Adicionar uma chave...</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Reading {name}</source>
        <translation>Lendo {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Installed: {pack}</source>
        <translation>Instalado: {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Its articles can be read now. Search is made ready behind the window.</source>
        <translation>Os artigos já podem ser lidos. A busca é preparada enquanto isso.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Copying {name}</source>
        <translation>Copiando {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>This version is in force again: {pack}</source>
        <translation>Esta versão vale de novo: {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Going back</source>
        <translation>Voltando atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Remove {title} from this computer? It can be installed again from its file.</source>
        <translation>Remover {title} deste computador? Pode ser instalado de novo do seu arquivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Removing</source>
        <translation>Removendo</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Checking every byte</source>
        <translation>Conferindo cada byte</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Checking all packs</source>
        <translation>Conferindo todos os pacotes</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Repair from a file</source>
        <translation>Consertar com um arquivo</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>All packs are whole.</source>
        <translation>Todos os pacotes estão inteiros.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Insert a stick with the same pack and repair it from there.</source>
        <translation>Ponha um pen drive com o mesmo pacote e conserte a partir dele.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Something is damaged. Everything else works.</source>
        <translation>Algo está danificado. Todo o resto funciona.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>&amp;Repair from a file...</source>
        <translation>&amp;Consertar com um arquivo...</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>This broke off before it was done. Nothing was changed; try again.</source>
        <translation>Parou antes do fim. Nada mudou; tente de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Packs of articles</source>
        <translation>Pacotes de artigos</translation>
    </message>
    <message>
        <location filename="../../desktop/packs_desk.py"/>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <location filename="../../desktop/packs_dialog.py"/>
        <source>Packs of articles</source>
        <translation>Pacotes de artigos</translation>
    </message>
</context>
<context>
    <name>PageJob</name>
    <message>
        <location filename="../../desktop/printing.py"/>
        <source>Printing was stopped.</source>
        <translation>A impressão foi parada.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <location filename="../../desktop/pdf_pages.py"/>
        <source>The printed pages</source>
        <translation>As páginas impressas</translation>
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
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Second language</source>
        <translation>Segunda língua</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Short copy</source>
        <translation>Cópia curta</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>What to do at home, when and where to get help</source>
        <translation>O que fazer em casa, quando e onde procurar ajuda</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Fit on one sheet</source>
        <translation>Caber em uma folha</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Leaves out sources first, then background, then care at home. Danger signs always stay.</source>
        <translation>Deixa fora primeiro as fontes, depois as explicações, depois os cuidados em casa. Os sinais de perigo ficam sempre.</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Line for name and date</source>
        <translation>Linha para nome e data</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Questions to say it back</source>
        <translation>Perguntas para dizer com as suas palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../desktop/paper_box.py"/>
        <source>Beside it</source>
        <translation>Ao lado</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Name, for this print only</source>
        <translation>Nome, só para esta impressão</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Name, or leave a blank line</source>
        <translation>Nome, ou deixar uma linha em branco</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Your note, for this print only</source>
        <translation>O seu recado, só para esta impressão</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Your note</source>
        <translation>O seu recado</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>When to come back</source>
        <translation>Quando voltar</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>The day to come back</source>
        <translation>O dia de voltar</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Printed once, kept nowhere.</source>
        <translation>Impresso uma vez, não fica guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Check the clock of this computer. Until then, choose the day to come back yourself.</source>
        <translation>Confira o relógio deste computador. Até lá, escolha você o dia de voltar.</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back: not said</source>
        <translation>Voltar: não dito</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back tomorrow</source>
        <translation>Voltar amanhã</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 3 days</source>
        <translation>Voltar em 3 dias</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in a week</source>
        <translation>Voltar em uma semana</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 2 weeks</source>
        <translation>Voltar em 2 semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back in 4 weeks</source>
        <translation>Voltar em 4 semanas</translation>
    </message>
    <message>
        <location filename="../../desktop/person_box.py"/>
        <source>Come back on another day</source>
        <translation>Voltar em outro dia</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>Picture</source>
        <translation>Figura</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Whole picture</source>
        <translation>Figura &amp;inteira</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <location filename="../../desktop/picture_dialog.py"/>
        <source>Key: {key}</source>
        <translation>Chave: {key}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>What changes</source>
        <translation>O que muda</translation>
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
        <translation>Alguns artigos foram retirados. Aparecem em vermelho e já não podem ser impressos.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Nothing changes: this pack is here already. Installing it again repairs it.</source>
        <translation>Nada muda: este pacote já está aqui. Instalar de novo o conserta.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Your clinic added this key.</source>
        <translation>A sua clínica adicionou esta chave.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>This key came with the program.</source>
        <translation>Esta chave veio com o programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>not said</source>
        <translation>não dito</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Newest article</source>
        <translation>Artigo mais novo</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>{count} (an update: only what is new or changed)</source>
        <translation>{count} (uma atualização: só o que é novo ou mudou)</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_preview.py"/>
        <source>About this pack</source>
        <translation>Sobre este pacote</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>line {line}: </source>
        <translation>linha {line}: </translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>To &amp;look at: {count}</source>
        <translation>A ol&amp;har: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_dialog.py"/>
        <source>Nothing to mend</source>
        <translation>Nada a corrigir</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <location filename="../../desktop/reading_aloud.py"/>
        <source>No voice of this computer speaks {language}.</source>
        <translation>Nenhuma voz deste computador fala {language}.</translation>
    </message>
    <message>
        <location filename="../../desktop/reading_aloud.py"/>
        <source>The voice of this computer does not answer. Try again later.</source>
        <translation>A voz deste computador não responde. Tente mais tarde.</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <location filename="../../desktop/recent_searches.py"/>
        <source>Searched before: {links}</source>
        <translation>Buscas anteriores: {links}</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Where this comes from</source>
        <translation>De onde vem isto</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Author, title or year</source>
        <translation>Autor, título ou ano</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>References of the library</source>
        <translation>Referências da biblioteca</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>&amp;Cite it</source>
        <translation>&amp;Citar</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/reference_dialog.py"/>
        <source>The library has no such reference.</source>
        <translation>A biblioteca não tem essa referência.</translation>
    </message>
</context>
<context>
    <name>ReferencesDesk</name>
    <message>
        <location filename="../../desktop/references_desk.py"/>
        <source>Save references</source>
        <translation>Salvar as referências</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>References of this article</source>
        <translation>Referências deste artigo</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>About the selected reference</source>
        <translation>Sobre a referência escolhida</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>This article cites no studies.</source>
        <translation>Este artigo não cita estudos.</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Open an article to see its references.</source>
        <translation>Abra um artigo para ver as referências dele.</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy the selected reference in Vancouver style</source>
        <translation>Copiar a referência escolhida no estilo Vancouver</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Copy DOI</source>
        <translation>Copiar o DOI</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Save list</source>
        <translation>Salvar a lista</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Save all references of this article for a reference manager</source>
        <translation>Salvar todas as referências deste artigo para um gerenciador de referências</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>As RIS file</source>
        <translation>Como arquivo RIS</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>As BibTeX file</source>
        <translation>Como arquivo BibTeX</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>record checked</source>
        <translation>registro conferido</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>record not checked</source>
        <translation>registro não conferido</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>RETRACTED</source>
        <translation>RETRATADO</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>the beginning</source>
        <translation>o começo</translation>
    </message>
    <message>
        <location filename="../../desktop/references_panel.py"/>
        <source>Cited in:</source>
        <translation>Citado em:</translation>
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
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copiar o relatório</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>Whoever looks after this program can use this report. It holds nothing that you typed or read.</source>
        <translation>Quem cuida deste programa pode usar este relatório. Não há nele nada que você digitou ou leu.</translation>
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
        <translation>e mais {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search: type a few letters</source>
        <translation>Buscar: digite algumas letras</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search (Ctrl+K or /)</source>
        <translation>Buscar (Ctrl+K ou /)</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>“{name}” is another name for this</source>
        <translation>“{name}” é outro nome disto</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>You may mean this by “{name}”</source>
        <translation>Talvez seja isto o que chama de “{name}”</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>One of the texts about “{name}”</source>
        <translation>Um dos textos sobre “{name}”</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Its code is {name}</source>
        <translation>O código dele é {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} has this text. Throw it away</source>
        <translation>A folha {name} tem este texto. Jogue-a fora</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is still current</source>
        <translation>A folha {name} ainda está atual</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is newer than this text</source>
        <translation>A folha {name} é mais nova que este texto</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>The sheet {name} is out of date: its text has changed. Print it again</source>
        <translation>A folha {name} está desatualizada: o texto mudou. Imprima de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Withdrawn. Do not use it</source>
        <translation>Retirado. Não o use</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Date unknown</source>
        <translation>Data desconhecida</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Past its review date</source>
        <translation>Passou do prazo de verificação</translation>
    </message>
    <message>
        <location filename="../../desktop/search_panel.py"/>
        <source>Not reviewed by a clinician yet</source>
        <translation>Ainda não verificado por um profissional de saúde</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Clinic name</source>
        <translation>Nome da clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Opening hours</source>
        <translation>Horário</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Emergency number</source>
        <translation>Número de emergência</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Text on paper</source>
        <translation>Texto no papel</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Sources on handouts</source>
        <translation>Fontes nas folhas</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Co&amp;unt printed copies, without names</source>
        <translation>C&amp;ontar as cópias impressas, sem nomes</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>If a text is withdrawn, this tells how many sheets of it were given away.</source>
        <translation>Se um texto for retirado, isto diz quantas folhas dele foram dadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Text on the screen, in percent</source>
        <translation>Texto na tela, em porcentagem</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Keep the last searches on this computer</source>
        <translation>Guardar as últimas &amp;buscas neste computador</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Keep the articles rea&amp;d last on this computer</source>
        <translation>Guardar os artigos li&amp;dos por último neste computador</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Articles in</source>
        <translation>Artigos em</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Language of the window</source>
        <translation>Língua da janela</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Your clinic, printed on every page</source>
        <translation>A sua clínica, impressa em cada página</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Clinic &amp;name</source>
        <translation>&amp;Nome da clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Op&amp;en</source>
        <translation>&amp;Horário</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Emergenc&amp;y number</source>
        <translation>Número de eme&amp;rgência</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Without a number, handouts say: ask your clinic.</source>
        <translation>Sem um número, as folhas dizem: pergunte à sua clínica.</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Handouts</source>
        <translation>Folhas</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Pape&amp;r</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Sources</source>
        <translation>&amp;Fontes</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>On the screen</source>
        <translation>Na tela</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>&amp;Text size</source>
        <translation>Ta&amp;manho do texto</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Lan&amp;guage of the window</source>
        <translation>Lín&amp;gua da janela</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Articles &amp;in</source>
        <translation>Art&amp;igos em</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Several computers</source>
        <translation>Vários computadores</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Packs lie &amp;on</source>
        <translation>Os p&amp;acotes estão em</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Another folder is used from the next start on. Each computer keeps its own keys.</source>
        <translation>Outra pasta passa a valer quando o programa abrir de novo. Cada computador guarda as suas chaves.</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../../desktop/settings_dialog.py"/>
        <source>A&amp;bout this program</source>
        <translation>&amp;Sobre este programa</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Name of the key</source>
        <translation>Nome da chave</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Passphrase once more</source>
        <translation>Frase secreta outra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Make the pack...</source>
        <translation>&amp;Fazer o pacote...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Make a &amp;new key...</source>
        <translation>Fazer uma &amp;chave nova...</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Your own articles become a pack for other clinics. You sign it with a key of your clinic.</source>
        <translation>Os seus artigos próprios viram um pacote para outras clínicas. Você o assina com uma chave da sua clínica.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The key is made now, once. Keep its passphrase: nobody can find it again for you.</source>
        <translation>A chave é feita agora, uma vez. Guarde a frase secreta: ninguém pode recuperá-la.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Your own articles become a pack for other clinics, signed with the key of your clinic.</source>
        <translation>Os seus artigos próprios viram um pacote para outras clínicas, assinado com a chave da sua clínica.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Key of {name}</source>
        <translation>Chave de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Give the key a name, such as that of your clinic.</source>
        <translation>Dê um nome à chave, por exemplo o da sua clínica.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The passphrase needs at least {count} letters.</source>
        <translation>A frase secreta precisa de pelo menos {count} letras.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>As duas frases secretas não são iguais. Digite-as de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Type the passphrase of the key.</source>
        <translation>Digite a frase secreta da chave.</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Name of the key</source>
        <translation>&amp;Nome da chave</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>&amp;Passphrase</source>
        <translation>Frase &amp;secreta</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_sharing.py"/>
        <source>Once m&amp;ore</source>
        <translation>&amp;Outra vez</translation>
    </message>
</context>
<context>
    <name>SharingDesk</name>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Make a new key? Clinics that added the old one must add the new one too.</source>
        <translation>Fazer uma chave nova? As clínicas que têm a antiga devem adicionar também a nova.</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Make a new key</source>
        <translation>Fazer uma chave nova</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>The stick, or a folder on it</source>
        <translation>O pen drive, ou uma pasta nele</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Making the key of your clinic</source>
        <translation>Fazendo a chave da sua clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Checking your articles and making the pack</source>
        <translation>Conferindo os seus artigos e fazendo o pacote</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Saved in {folder}: {pack} and the key {key}.</source>
        <translation>Salvo em {folder}: {pack} e a chave {key}.</translation>
    </message>
    <message>
        <location filename="../../desktop/sharing_desk.py"/>
        <source>Give them the key too, and read them these six words:</source>
        <translation>Dê também a chave, e leia estas seis palavras:</translation>
    </message>
</context>
<context>
    <name>SixWords</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>The six words: {words}</source>
        <translation>As seis palavras: {words}</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Ticked: the source is in the library already, and that entry is used. Untick it if they differ.</source>
        <translation>Marcado: a fonte já está na biblioteca e é usada de lá. Desmarque se forem diferentes.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>Sources of this page</source>
        <translation>Fontes desta página</translation>
    </message>
    <message>
        <location filename="../../desktop/import_lists.py"/>
        <source>In the library, {by}: {text}</source>
        <translation>Na biblioteca, {by}: {text}</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>S&amp;taff</source>
        <translation>E&amp;quipe</translation>
    </message>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>Unlock or close with the PIN</source>
        <translation>Desbloquear ou fechar com o PIN</translation>
    </message>
    <message>
        <location filename="../../desktop/kiosk.py"/>
        <source>Locked to reading and printing</source>
        <translation>Limitado a ler e imprimir</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Staff</source>
        <translation>Equipe</translation>
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
        <translation>&amp;Fechar o programa</translation>
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
        <translation>Esqueceu o PIN? O comando “clinic-library unlock” desbloqueia.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>That is not the PIN. Please try again.</source>
        <translation>Esse não é o PIN. Tente de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>Too many wrong tries. Please wait {seconds} seconds.</source>
        <translation>Muitas tentativas erradas. Espere {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../desktop/pin_dialogs.py"/>
        <source>You can try again now.</source>
        <translation>Agora você pode tentar de novo.</translation>
    </message>
</context>
<context>
    <name>StickDesk</name>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>The stick, or a folder on it</source>
        <translation>O pen drive, ou uma pasta nele</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>The stick that the program came from</source>
        <translation>O pen drive de onde veio o programa</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copying to the stick</source>
        <translation>Copiando para o pen drive</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Waiting for the stick</source>
        <translation>Esperando pelo pen drive</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copied: {pack}</source>
        <translation>Copiado: {pack}</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Not copied: {title}. It comes with the program, so every clinic has it.</source>
        <translation>Não copiado: {title}. Vem com o programa, por isso cada clínica já o tem.</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copied to {folder}, and read back.</source>
        <translation>Copiado para {folder}, e lido de novo para conferir.</translation>
    </message>
    <message>
        <location filename="../../desktop/stick_desk.py"/>
        <source>Copy the &amp;program too...</source>
        <translation>Copiar também o &amp;programa...</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>T&amp;itle</source>
        <translation>Títu&amp;lo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>&amp;Main message</source>
        <translation>Mensagem p&amp;rincipal</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>A heading that says what the part is about</source>
        <translation>Um título que diz de que trata esta parte</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the line a heading, smaller, or text again</source>
        <translation>Fazer da linha um título, um título menor, ou texto de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Heading</source>
        <translation>Título de seção</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the lines a list</source>
        <translation>Fazer das linhas uma lista</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Make the words bold (Ctrl+B)</source>
        <translation>Pôr as palavras em negrito (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Put the lines into a box</source>
        <translation>Pôr as linhas em um quadro</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Box</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Say where this comes from</source>
        <translation>Dizer de onde vem isto</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_page.py"/>
        <source>A line with ## is a heading, [@name] is a source. Leave what stands in { } as it is.</source>
        <translation>Uma linha com ## é um título, [@name] é uma fonte. Deixe como está o que está entre { }.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Articles in</source>
        <translation>Artigos em</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>The language in which articles are looked for first</source>
        <translation>A língua em que os artigos são buscados primeiro</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../desktop/top_bar.py"/>
        <source>Own articles</source>
        <translation>Artigos próprios</translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Find articles by</source>
        <translation>Encontrar artigos por</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Ways to find an article (Ctrl+1 to Ctrl+7)</source>
        <translation>Maneiras de encontrar um artigo (Ctrl+1 a Ctrl+7)</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>A to Z</source>
        <translation>A a Z</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Complaints</source>
        <translation>Queixas</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>New and changed</source>
        <translation>Novo e mudado</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Due for review</source>
        <translation>A conferir</translation>
    </message>
    <message>
        <location filename="../../desktop/topics_panel.py"/>
        <source>Read lately</source>
        <translation>Lido há pouco</translation>
    </message>
</context>
<context>
    <name>TrustDesk</name>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Add a key</source>
        <translation>Adicionar uma chave</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Remove the key of {name}? Packs that it signed are not shown any more.</source>
        <translation>Remover a chave de {name}? Os pacotes que ela assinou deixam de aparecer.</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../desktop/trust_desk.py"/>
        <source>somebody without a name</source>
        <translation>alguém sem nome</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <location filename="../../desktop/offer_bar.py"/>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <location filename="../../desktop/versions_desk.py"/>
        <source>Until {day}</source>
        <translation>Até {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_desk.py"/>
        <source>Edition {number}</source>
        <translation>Edição {number}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Earlier versions, the newest first</source>
        <translation>Versões anteriores, a mais nova primeiro</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>There is no earlier version yet. The last ten are kept.</source>
        <translation>Ainda não há versão anterior. As últimas dez ficam guardadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>&amp;Bring this version back</source>
        <translation>&amp;Trazer esta versão de volta</translation>
    </message>
    <message>
        <location filename="../../desktop/versions_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <location filename="../../desktop/pack_steps.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
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
        <translation>Claro (14 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Large (18 pt)</source>
        <translation>Grande (18 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Very large (24 pt)</source>
        <translation>Muito grande (24 pt)</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Three, short</source>
        <translation>Três, curtas</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>One page on a side</source>
        <translation>Uma página por lado</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Two small pages on a side</source>
        <translation>Duas páginas pequenas por lado</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Booklet to fold</source>
        <translation>Livrinho para dobrar</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Illness or question of health</source>
        <translation>Doença ou questão de saúde</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Decision between treatments</source>
        <translation>Decisão entre tratamentos</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Test or treatment, step by step</source>
        <translation>Exame ou tratamento, passo a passo</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>First aid</source>
        <translation>Primeiros socorros</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Guide to this program</source>
        <translation>Guia deste programa</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Left out: {parts} and {count} more.</source>
        <translation>Fora: {parts} e mais {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/choices.py"/>
        <source>Left out: {parts}.</source>
        <translation>Fora: {parts}.</translation>
    </message>
</context>
<context>
    <name>editor_words</name>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Danger</source>
        <translation>Perigo</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Be careful</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Do this</source>
        <translation>Faça isto</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It may be given to other clinics.</source>
        <translation>Pode ser dado a outras clínicas.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It may be given to others, but not sold.</source>
        <translation>Pode ser dado a outros, mas não vendido.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It must not be given to other clinics.</source>
        <translation>Não pode ser dado a outras clínicas.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Nobody said whether other clinics may have it.</source>
        <translation>Ninguém disse se outras clínicas podem tê-lo.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Write the main message: one plain sentence.</source>
        <translation>Escreva a mensagem principal: uma frase simples.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The main message is too long. Say it in 200 letters.</source>
        <translation>A mensagem principal é longa demais. Diga em 200 letras.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Say who wrote it.</source>
        <translation>Diga quem escreveu.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>A section is missing: {what}</source>
        <translation>Falta uma seção: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Nothing stands under “{what}”.</source>
        <translation>Não há nada em “{what}”.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The heading “{what}” has a wrong size. Use the Heading button.</source>
        <translation>O título “{what}” tem um tamanho errado. Use o botão Título de seção.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Show the choices in a table.</source>
        <translation>Mostre as escolhas em uma tabela.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>First aid says first when to get help.</source>
        <translation>Os primeiros socorros dizem primeiro quando procurar ajuda.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The source {what} is not known. Choose it with the Source button.</source>
        <translation>A fonte {what} não é conhecida. Escolha-a com o botão Fonte.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>A source cannot stand in the first line of a box.</source>
        <translation>Uma fonte não pode estar na primeira linha de um quadro.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>No source is named.</source>
        <translation>Não há nenhuma fonte.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>There is no article “{what}” to lead to.</source>
        <translation>Não há um artigo “{what}” aonde levar.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>The picture {what} is missing.</source>
        <translation>Falta a figura {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>Say in words what the picture {what} shows.</source>
        <translation>Diga em palavras o que a figura {what} mostra.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>No date says when it was last changed.</source>
        <translation>Nenhuma data diz quando foi mudado pela última vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/editor_words.py"/>
        <source>It is hard to read. Use shorter words and sentences.</source>
        <translation>É difícil de ler. Use palavras e frases mais curtas.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../desktop/crash_dialog.py"/>
        <source>The program ended unexpectedly. What you saved and your settings are safe.</source>
        <translation>O programa fechou sem aviso. O que você salvou e as configurações estão seguros.</translation>
    </message>
    <message>
        <location filename="../../desktop/errors.py"/>
        <source>This is our mistake, not yours. Your work is safe; please try again.</source>
        <translation>Este erro é nosso, não seu. O seu trabalho está seguro; tente de novo.</translation>
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
        <translation>Uma folha para uma pessoa está preenchida.</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Words of an article are not saved yet.</source>
        <translation>Palavras de um artigo ainda não foram salvas.</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forget that too?</source>
        <translation>Esquecer isso também?</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forget this session</source>
        <translation>Esquecer esta sessão</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forgetting this session…</source>
        <translation>Esquecendo esta sessão…</translation>
    </message>
    <message>
        <location filename="../../desktop/forgetting.py"/>
        <source>Forgotten: everything since the program was opened.</source>
        <translation>Esquecido: tudo desde que o programa foi aberto.</translation>
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
        <translation>Verificação médica</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Specialist reviewer</source>
        <translation>Verificação de especialista</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Local reviewer</source>
        <translation>Verificação local</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Translator</source>
        <translation>Tradutor</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Yes, but not sold</source>
        <translation>Sim, mas não vendido</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>No, only for this clinic</source>
        <translation>Não, só para esta clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>left out</source>
        <translation>fica fora</translation>
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
        <translation>resumo</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>last revised</source>
        <translation>última mudança</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>last reviewed</source>
        <translation>última verificação</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>topics</source>
        <translation>temas</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>sources</source>
        <translation>fontes</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>rights</source>
        <translation>direitos</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>where from</source>
        <translation>de onde vem</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>disclaimer</source>
        <translation>isenção de responsabilidade</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>interests</source>
        <translation>interesses</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>details</source>
        <translation>detalhes</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Look for a newer edition, or have a clinician read it.</source>
        <translation>Procure uma edição mais nova, ou peça a um profissional de saúde que leia.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>If you know a date, type it under Kept.</source>
        <translation>Se souber uma data, digite-a em Guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Readers cannot check what it says. If the page has sources, put their lines back.</source>
        <translation>Os leitores não podem conferir o que diz. Se a página tem fontes, ponha as linhas de volta.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>If the page has one, type it under Kept.</source>
        <translation>Se a página tem um, digite-o em Guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Explain it when you hand it out. You can edit the text after keeping it.</source>
        <translation>Explique ao entregar. Você pode editar o texto depois de guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Keep and print it here. It never leaves in a pack or on a stick.</source>
        <translation>Guarde e imprima aqui. Nunca sai em um pacote ou pen drive.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Ask who wrote it. Until you know, it never leaves in a pack or on a stick.</source>
        <translation>Pergunte quem escreveu. Até saber, nunca sai em um pacote ou pen drive.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>It is printed with the people who wrote it.</source>
        <translation>É impresso com as pessoas que o escreveram.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Tell the patient when to come back, or add it after keeping it.</source>
        <translation>Diga ao paciente quando voltar, ou adicione depois de guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Look whether a source is missing.</source>
        <translation>Veja se falta uma fonte.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Its number stands at the end of the text. You can move it after keeping the page.</source>
        <translation>O número dela está no fim do texto. Você pode movê-lo depois de guardar a página.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>Choose the day above, or type it under Kept.</source>
        <translation>Escolha o dia acima, ou digite-o em Guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>It is printed so. Nothing is lost.</source>
        <translation>É impresso assim. Nada se perde.</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same DOI</source>
        <translation>o mesmo DOI</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same PubMed number</source>
        <translation>o mesmo número do PubMed</translation>
    </message>
    <message>
        <location filename="../../desktop/import_words.py"/>
        <source>the same title</source>
        <translation>o mesmo título</translation>
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
        <translation>nosso</translation>
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
        <translation>Um artigo tem no máximo {most} aprovações; tire uma antiga.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>An approval needs the name of the person who gives it; type it.</source>
        <translation>Uma aprovação precisa do nome de quem a dá; digite-o.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>A name or role may have at most {most} letters on one line; shorten it.</source>
        <translation>Um nome ou função pode ter no máximo {most} letras em uma linha; encurte.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>A note may have at most {most} letters; this one has {count}. Shorten it.</source>
        <translation>Um recado pode ter no máximo {most} letras; este tem {count}. Encurte.</translation>
    </message>
    <message>
        <location filename="../../library/annotations.py"/>
        <source>The note holds signs that cannot be printed; type it anew.</source>
        <translation>O recado tem sinais que não podem ser impressos; digite-o de novo.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} is not UTF-8 text; save it as UTF-8 and try again.</source>
        <translation>{where} não é texto UTF-8; salve como UTF-8 e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} has no front matter; begin it with a line --- and end the front matter with ---.</source>
        <translation>{where} não tem cabeçalho; comece com uma linha --- e termine o cabeçalho com ---.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>it is not YAML</source>
        <translation>não é YAML</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}, line {line}: the front matter cannot be read ({reason}); mend that line.</source>
        <translation>{where}, linha {line}: o cabeçalho não pode ser lido ({reason}); corrija essa linha.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the front matter must be lines of the form key: value.</source>
        <translation>{where}: o cabeçalho deve ter linhas na forma campo: valor.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where} uses YAML aliases (*name); write the words out instead.</source>
        <translation>{where} usa atalhos de YAML (*name); escreva as palavras por inteiro.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the front matter has lists within lists within lists; write it flatter.</source>
        <translation>{where}: o cabeçalho tem listas dentro de listas dentro de listas; escreva mais simples.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: the id {id!r} may hold only small letters, digits and single hyphens.</source>
        <translation>{where}: o id {id!r} só pode ter letras minúsculas, algarismos e hífens simples.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} of {place} is missing; add it to the front matter.</source>
        <translation>falta o campo {key!r} de {place}; adicione-o ao cabeçalho.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} is missing; add it to the front matter.</source>
        <translation>falta o campo {key!r}; adicione-o ao cabeçalho.</translation>
    </message>
    <message>
        <location filename="../../library/articles.py"/>
        <source>the key {key!r} is wrong ({reason}); correct it in the front matter.</source>
        <translation>o campo {key!r} está errado ({reason}); corrija-o no cabeçalho.</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The search of {title} could not be prepared; try again.</source>
        <translation>A busca de {title} não pôde ser preparada; tente de novo.</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The search of {pack} could not be prepared ({reason}); free some space in {folder} and start the program again.</source>
        <translation>A busca de {pack} não pôde ser preparada ({reason}); abra espaço em {folder} e abra o programa de novo.</translation>
    </message>
    <message>
        <location filename="../../library/building.py"/>
        <source>The articles of {pack} were changed while their search was prepared; start the program again.</source>
        <translation>Os artigos de {pack} mudaram enquanto a busca era preparada; abra o programa de novo.</translation>
    </message>
    <message>
        <location filename="../../library/check.py"/>
        <source>{folder} is not a folder; name the folder of a pack source, the one with pack.yaml.</source>
        <translation>{folder} não é uma pasta; indique a pasta da origem de um pacote, a que tem pack.yaml.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the front matter's key {key!r} is not known; is it misspelt?</source>
        <translation>o campo {key!r} do cabeçalho não é conhecido; está mal escrito?</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>there is no summary: one plain sentence with the main message.</source>
        <translation>não há resumo: uma frase simples com a mensagem principal.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the summary has {count} characters; {most} fit.</source>
        <translation>o resumo tem {count} letras e sinais; cabem {most}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>nobody is named as author.</source>
        <translation>ninguém está indicado como autor.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the article has no disclaimer of its own; ours is printed.</source>
        <translation>o artigo não tem isenção de responsabilidade própria; a nossa é impressa.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>nobody said whether this article may be passed on.</source>
        <translation>ninguém disse se este artigo pode ser passado adiante.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the related article {related!r} is not in this pack.</source>
        <translation>o artigo relacionado {related!r} não está neste pacote.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>an article of kind {kind} needs a section marked {{{mark}}}.</source>
        <translation>um artigo do tipo {kind} precisa de uma seção marcada {{{mark}}}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>first aid says first when to get help.</source>
        <translation>os primeiros socorros dizem primeiro quando procurar ajuda.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the options need a table.</source>
        <translation>as opções precisam de uma tabela.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the section {heading!r} is empty.</source>
        <translation>a seção {heading!r} está vazia.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{text!r} is a title; begin sections with ##.</source>
        <translation>{text!r} é um título; comece as seções com ##.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{text!r} skips a heading level.</source>
        <translation>{text!r} pula um nível de título.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the reference {key} is not in references.json.</source>
        <translation>a referência {key} não está em references.json.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{certainty!r} is no certainty; use one of {certainties}.</source>
        <translation>{certainty!r} não é uma certeza; use uma destas: {certainties}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a box's title cannot cite; cite in the text of the box.</source>
        <translation>o título de um quadro não pode citar; cite no texto do quadro.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the article cites nothing.</source>
        <translation>o artigo não cita nada.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a claim of {certainty} certainty is not worded so: {sentence!r}</source>
        <translation>uma afirmação de certeza {certainty} não está escrita assim: {sentence!r}</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>there is no article {link!r}.</source>
        <translation>não há um artigo {link!r}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is not in this pack.</source>
        <translation>a figura {name} não está neste pacote.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is larger than {megabytes} MB.</source>
        <translation>a figura {name} tem mais de {megabytes} MB.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} is no SVG or PNG that can be drawn.</source>
        <translation>a figura {name} não é um SVG ou PNG que se possa desenhar.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>the picture {name} has no words for those who cannot see it.</source>
        <translation>a figura {name} não tem palavras para quem não pode vê-la.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a paragraph has {count} words; split it.</source>
        <translation>um parágrafo tem {count} palavras; divida-o.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{found} looks like an emergency number; the clinic's own is printed instead.</source>
        <translation>{found} parece um número de emergência; o da clínica é impresso em vez dele.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>{found} is printed as it stands.</source>
        <translation>{found} é impresso como está.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>hard to read: {method} {value}.</source>
        <translation>difícil de ler: {method} {value}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>neither `revised` nor `reviewed` is given.</source>
        <translation>não há `revised` nem `reviewed`.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>a review was due on {due}.</source>
        <translation>uma verificação devia ter sido feita até {due}.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>no medical reviewer is named.</source>
        <translation>nenhum profissional fez a verificação médica.</translation>
    </message>
    <message>
        <location filename="../../library/check_article.py"/>
        <source>`{name}` lies in the future.</source>
        <translation>`{name}` está no futuro.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>the text has {words} words; {least} to {most} are read.</source>
        <translation>o texto tem {words} palavras; de {least} a {most} são lidas.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>a sentence has {count} words; make two of it: {sentence!r}</source>
        <translation>uma frase tem {count} palavras; faça duas: {sentence!r}</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{most} questions let a reader say it back.</source>
        <translation>{most} perguntas ajudam o leitor a dizer com as suas palavras.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{count} of {all} sentences are passive; say who does it.</source>
        <translation>{count} de {all} frases estão na voz passiva; diga quem faz.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{hard!r}: say {plain!r}.</source>
        <translation>{hard!r}: diga {plain!r}.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{promised!r} promises too much; say what was seen.</source>
        <translation>{promised!r} promete demais; diga o que foi visto.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{found} is given in a section without a source; cite it or take it out.</source>
        <translation>{found} está em uma seção sem fonte; cite uma ou tire.</translation>
    </message>
    <message>
        <location filename="../../library/check_words.py"/>
        <source>{code!r} is no code of {system}.</source>
        <translation>{code!r} não é um código de {system}.</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name} has no item {key!r}.</source>
        <translation>{name} não tem o item {key!r}.</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name}, item {key}: {value!r} must be one of: {answers}.</source>
        <translation>{name}, item {key}: {value!r} deve ser um destes: {answers}.</translation>
    </message>
    <message>
        <location filename="../../library/checklists.py"/>
        <source>{name} was filled in, but {signed} is missing.</source>
        <translation>{name} foi preenchido, mas falta {signed}.</translation>
    </message>
    <message>
        <location filename="../../library/command_run.py"/>
        <source>Please check the clock of this computer: it says {day}.</source>
        <translation>Confira o relógio deste computador: ele diz {day}.</translation>
    </message>
    <message>
        <location filename="../../library/command_run.py"/>
        <source>{path} cannot be read ({reason}); check the name of the {what}.</source>
        <translation>{path} não pode ser lido ({reason}); confira o nome: {what}.</translation>
    </message>
    <message>
        <location filename="../../library/drafting.py"/>
        <source>no font here can print {signs}.</source>
        <translation>nenhuma letra aqui pode imprimir {signs}.</translation>
    </message>
    <message>
        <location filename="../../library/editions.py"/>
        <source>An adaptation names what it is based on; leave `based_on` as it was.</source>
        <translation>Uma adaptação diz em que se baseia; deixe `based_on` como estava.</translation>
    </message>
    <message>
        <location filename="../../library/editions.py"/>
        <source>An adaptation has the rights of the article that it is based on; leave them as they were.</source>
        <translation>Uma adaptação tem os direitos do artigo em que se baseia; deixe-os como estavam.</translation>
    </message>
    <message>
        <location filename="../../library/exporting.py"/>
        <source>There are no articles in {unknown}; there are some in: {known}.</source>
        <translation>Não há artigos em {unknown}; há em: {known}.</translation>
    </message>
    <message>
        <location filename="../../library/exporting.py"/>
        <source>{folder} cannot be made ({reason}); choose another folder.</source>
        <translation>{folder} não pode ser criada ({reason}); escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../../library/finding.py"/>
        <source>There is no article in the language "{only}"; there are: {listed}.</source>
        <translation>Não há artigo na língua "{only}"; há: {listed}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{name} is larger than {megabytes} MB; choose a smaller picture.</source>
        <translation>{name} tem mais de {megabytes} MB; escolha uma figura menor.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{path} cannot be read ({reason}); choose another picture.</source>
        <translation>{path} não pode ser lido ({reason}); escolha outra figura.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/logo.py"/>
        <source>{name} is no picture that can be printed; choose a PNG, JPEG or SVG file.</source>
        <translation>{name} não é uma figura que se possa imprimir; escolha um arquivo PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>No font here can print {signs}; an empty box stands on the paper instead.</source>
        <translation>Nenhuma letra aqui pode imprimir {signs}; no papel fica um quadro vazio.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The font {font} is missing or damaged; install the program again.</source>
        <translation>O tipo de letra {font} falta ou está danificado; instale o programa de novo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>There is nothing to print; add an article first.</source>
        <translation>Não há nada a imprimir; primeiro adicione um artigo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The fonts of this program are missing or damaged; install the program again.</source>
        <translation>Os tipos de letra deste programa faltam ou estão danificados; instale o programa de novo.</translation>
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
        <translation>O PDF não está preparado para leitores de tela ({reason}).</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>The logo of the clinic cannot be printed; choose another in the settings.</source>
        <translation>O logotipo da clínica não pode ser impresso; escolha outro nas configurações.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>A picture is damaged; the handout is set without its pictures.</source>
        <translation>Uma figura está danificada; a folha fica sem as suas figuras.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>Logo and pictures are damaged; the handout is set without them.</source>
        <translation>O logotipo e as figuras estão danificados; a folha fica sem eles.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>{title}: there is no text in {wanted}; it is printed in {printed} only.</source>
        <translation>{title}: não há texto em {wanted}; é impresso só em {printed}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/make.py"/>
        <source>{title}: the picture {picture} is missing.</source>
        <translation>{title}: falta a figura {picture}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>There is no packet "{name}"; there is: {there}.</source>
        <translation>Não há um conjunto "{name}"; há: {there}.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The packet</source>
        <translation>O conjunto</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The packets were kept by a newer program; install that one.</source>
        <translation>Os conjuntos foram guardados por um programa mais novo; instale esse.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} is too large for a packet; ask for the file again.</source>
        <translation>{name} é grande demais para um conjunto; peça o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} was written by a newer program; install that one.</source>
        <translation>{name} foi escrito por um programa mais novo; instale esse.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <location filename="../../library/importing/given_files.py"/>
        <location filename="../../library/packs/trust.py"/>
        <source>{path} cannot be read ({reason}); check the name of the file.</source>
        <translation>{path} não pode ser lido ({reason}); confira o nome do arquivo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{name} is no packet of this program; ask for the file again.</source>
        <translation>{name} não é um conjunto deste programa; peça o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{what} needs a name of at most {most} letters on one line; give it another.</source>
        <translation>{what} precisa de um nome de no máximo {most} letras em uma linha; dê outro.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>The line on top may have at most {most} letters on one line; shorten it.</source>
        <translation>A linha no alto pode ter no máximo {most} letras em uma linha; encurte.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>A packet holds 1 to {most} articles; make several of it.</source>
        <translation>Um conjunto tem de 1 a {most} artigos; faça vários.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/packets.py"/>
        <source>{what} names an article that there cannot be; ask for the file again.</source>
        <translation>{what} indica um artigo que não pode existir; peça o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/handouts/typesetter.py"/>
        <source>This handout cannot be typeset ({message}); run the check on its article.</source>
        <translation>Esta folha não pode ser composta ({message}); faça a conferência do artigo.</translation>
    </message>
    <message>
        <location filename="../../library/import_commands.py"/>
        <source>{path} is no page; it was left aside.</source>
        <translation>{path} não é uma página; foi deixado de lado.</translation>
    </message>
    <message>
        <location filename="../../library/import_commands.py"/>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a number that the makers of the page gave it</source>
        <translation>um número que os autores da página lhe deram</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>the head of an e-mail</source>
        <translation>o cabeçalho de um e-mail</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>an address of the web site</source>
        <translation>um endereço do site</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/gathering.py"/>
        <source>a link of the web site</source>
        <translation>um link do site</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a message about cookies</source>
        <translation>uma mensagem sobre cookies</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a trail of links</source>
        <translation>uma fila de links</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/html_places.py"/>
        <source>a button</source>
        <translation>um botão</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>the foot of a blog post</source>
        <translation>o rodapé de um texto de blog</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <location filename="../../library/importing/gathering.py"/>
        <source>the comment form</source>
        <translation>o formulário de comentários</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a clock of the web browser</source>
        <translation>um relógio do navegador</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>a button or link of the web site</source>
        <translation>um botão ou link do site</translation>
    </message>
    <message>
        <location filename="../../library/importing/boilerplate.py"/>
        <source>links of the web site</source>
        <translation>links do site</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a PDF file; open it, copy its text into a text file and import that</source>
        <translation>um arquivo PDF; abra-o, copie o texto para um arquivo de texto e traga esse</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a rich text file; open it, save it as .docx or .txt and import that</source>
        <translation>um arquivo RTF; abra-o, salve como .docx ou .txt e traga esse</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a file of an old Office program; open it there, save it as .docx and import that</source>
        <translation>um arquivo de um Office antigo; abra-o lá, salve como .docx e traga esse</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a zip file, and no Word document; unpack it and import a page of it</source>
        <translation>um arquivo zip, não um documento do Word; descompacte-o e traga uma página dele</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>a picture; type what it says into a text file and import that</source>
        <translation>uma figura; digite o que ela diz em um arquivo de texto e traga esse</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>This is {name}.</source>
        <translation>Isto é {name}.</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>This file is not text, whatever its name says; choose the page itself.</source>
        <translation>Este arquivo não é texto, diga o nome o que disser; escolha a própria página.</translation>
    </message>
    <message>
        <location filename="../../library/importing/encodings.py"/>
        <source>There is no text in this file; choose another one.</source>
        <translation>Não há texto neste arquivo; escolha outro.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>A review was due on {due}: ask whether all of it still holds.</source>
        <translation>Uma verificação devia ter sido feita até {due}: pergunte se tudo ainda vale.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page does not say when it was last revised or reviewed.</source>
        <translation>A página não diz quando foi mudada ou verificada pela última vez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page names no sources.</source>
        <translation>A página não indica fontes.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The date "{text}" names no one day: say which is meant.</source>
        <translation>A data "{text}" não indica um só dia: diga qual é.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page has no disclaimer; the library's own is printed.</source>
        <translation>A página não tem isenção de responsabilidade; a da biblioteca é impressa.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>It is hard to read: {method} {value}.</source>
        <translation>É difícil de ler: {method} {value}.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>No section says when to get help.</source>
        <translation>Nenhuma seção diz quando procurar ajuda.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>It may be used in this clinic, but not be passed on.</source>
        <translation>Pode ser usada nesta clínica, mas não passada adiante.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>{sentence} {holder} holds the rights.</source>
        <translation>{sentence} Os direitos são de {holder}.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The page does not say whether it may be passed on.</source>
        <translation>A página não diz se pode ser passada adiante.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The author states an interest of their own; read it before you use the page.</source>
        <translation>O autor declara um interesse próprio; leia-o antes de usar a página.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The mark "{mark}" leads to no reference; it stays as text.</source>
        <translation>A marca "{mark}" não leva a nenhuma referência; fica como texto.</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>The text nowhere cites: {known}</source>
        <translation>O texto não cita em nenhum lugar: {known}</translation>
    </message>
    <message>
        <location filename="../../library/importing/flags.py"/>
        <source>Kept as it stands: {literal}</source>
        <translation>Guardado como está: {literal}</translation>
    </message>
    <message>
        <location filename="../../library/importing/front_matter.py"/>
        <source>{name}: the front matter has lists within lists within lists; write it flatter.</source>
        <translation>{name}: o cabeçalho tem listas dentro de listas dentro de listas; escreva mais simples.</translation>
    </message>
    <message>
        <location filename="../../library/importing/front_matter.py"/>
        <source>{name}: the front matter cannot be read ({reason}); mend it or delete it.</source>
        <translation>{name}: o cabeçalho não pode ser lido ({reason}); corrija-o ou apague-o.</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>a label; what it says is kept</source>
        <translation>uma etiqueta; o que diz fica guardado</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>where a blog filed the page</source>
        <translation>onde um blog arquivou a página</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>the author's note; its sentences are kept</source>
        <translation>a nota do autor; as frases dela ficam guardadas</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>said a second time</source>
        <translation>dito uma segunda vez</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>its date can be read in more than one way; say which day is meant</source>
        <translation>a data pode ser lida de mais de um modo; diga que dia é</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathered.py"/>
        <source>a heading with nothing under it</source>
        <translation>um título sem nada embaixo</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>left out by you</source>
        <translation>deixado de fora por você</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a list of the page's own headings</source>
        <translation>uma lista dos títulos da própria página</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the copyright line, as links do</source>
        <translation>está abaixo da linha de direitos, como os links</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a heading that holds the page together</source>
        <translation>um título que reúne a página</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>a heading of the web site</source>
        <translation>um título do site</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the comments</source>
        <translation>está abaixo dos comentários</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>stands below the references and credits</source>
        <translation>está abaixo das referências e dos créditos</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>who wrote the page</source>
        <translation>quem escreveu a página</translation>
    </message>
    <message>
        <location filename="../../library/importing/gathering.py"/>
        <source>the address of the page</source>
        <translation>o endereço da página</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{folder} holds more than {most} pages; import some of its folders.</source>
        <translation>{folder} tem mais de {most} páginas; traga algumas das pastas dela.</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{folder} holds no pages (text, Markdown, HTML, Word); name another folder.</source>
        <translation>{folder} não tem páginas (texto, Markdown, HTML, Word); indique outra pasta.</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{name} is larger than {megabytes} MB; that is no page.</source>
        <translation>{name} tem mais de {megabytes} MB; isso não é uma página.</translation>
    </message>
    <message>
        <location filename="../../library/importing/given_files.py"/>
        <source>{filename} cannot be read ({reason}); check the name of the folder.</source>
        <translation>{filename} não pode ser lido ({reason}); confira o nome da pasta.</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_blocks.py"/>
        <source>pictures of this page are not taken in</source>
        <translation>as figuras desta página não são trazidas</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>a menu of the web site</source>
        <translation>um menu do site</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>the foot of the web page</source>
        <translation>o rodapé da página da web</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>beside the article</source>
        <translation>ao lado do artigo</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>a form</source>
        <translation>um formulário</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>struck through on the page</source>
        <translation>riscado na página</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>words in a drawing</source>
        <translation>palavras em um desenho</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>comments</source>
        <translation>comentários</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>buttons to share</source>
        <translation>botões para partilhar</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_places.py"/>
        <source>an advertisement</source>
        <translation>um anúncio</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_tree.py"/>
        <source>This web page cannot be read; open it, copy its text into a text file and import that.</source>
        <translation>Esta página da web não pode ser lida; abra-a, copie o texto para um arquivo de texto e traga esse.</translation>
    </message>
    <message>
        <location filename="../../library/importing/html_tree.py"/>
        <source>This page is nested too deep to be read; save it again as text and import that.</source>
        <translation>Esta página é complicada demais para ser lida; salve-a como texto e traga esse.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is empty; choose another file.</source>
        <translation>{name} está vazio; escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is larger than {most} MB, more than one page can be; import its parts.</source>
        <translation>{name} tem mais de {most} MB, mais do que uma página pode ter; traga as partes.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>There are no words in {name}; choose another file.</source>
        <translation>Não há palavras em {name}; escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has more than {most:,} lines, more than one page has; import its parts.</source>
        <translation>{name} tem mais de {most:,} linhas, mais do que uma página tem; traga as partes.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is a collection of MedlinePlus topics; import it as a file by itself.</source>
        <translation>{name} é uma coleção de temas do MedlinePlus; traga-a como um arquivo sozinho.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} is XML of a kind that is not known here; save the page as HTML or text.</source>
        <translation>{name} é XML de um tipo não conhecido aqui; salve a página como HTML ou texto.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has more than {most:,} letters, more than one page can have; import its parts.</source>
        <translation>{name} tem mais de {most:,} letras, mais do que uma página pode ter; traga as partes.</translation>
    </message>
    <message>
        <location filename="../../library/importing/importer.py"/>
        <source>{name} has a line of more than {most:,} letters, as no page has; break it into paragraphs.</source>
        <translation>{name} tem uma linha de mais de {most:,} letras, o que nenhuma página tem; divida-a em parágrafos.</translation>
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
        <translation>não faz parte do texto do artigo</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>a remark that is not shown</source>
        <translation>uma nota que não é mostrada</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>only a line</source>
        <translation>só uma linha</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>about the page; kept beside its text</source>
        <translation>sobre a página; guardado ao lado do texto</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>about the page; the library has no place for it</source>
        <translation>sobre a página; a biblioteca não tem lugar para isso</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>{name} holds more than {most} pages; import parts of it.</source>
        <translation>{name} tem mais de {most} páginas; traga partes dele.</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>There is no text in {name}; choose another file.</source>
        <translation>Não há texto em {name}; escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>{bibliography} beside the page cannot be read; mend it or take it away.</source>
        <translation>{bibliography}, ao lado da página, não pode ser lido; corrija-o ou tire-o.</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>a footnote; kept as a reference</source>
        <translation>uma nota de rodapé; guardada como referência</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>the address of a link</source>
        <translation>o endereço de um link</translation>
    </message>
    <message>
        <location filename="../../library/importing/markdown_page.py"/>
        <source>the picture does not lie beside the page, or is no PNG</source>
        <translation>a figura não está ao lado da página, ou não é PNG</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name} changed while it was read; try again.</source>
        <translation>{name} mudou enquanto era lido; tente de novo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name} holds no topics; get the file again.</source>
        <translation>{name} não tem temas; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <source>{name}, line {sourceline}: a topic has no {attribute}; get the file again.</source>
        <translation>{name}, linha {sourceline}: um tema não tem {attribute}; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus.py"/>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>who stands behind the text</source>
        <translation>quem responde pelo texto</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} cannot be read ({reason}); check the disk or stick.</source>
        <translation>{name} não pode ser lido ({reason}); confira o disco ou o pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is larger than {megabytes} MB; split it into several files.</source>
        <translation>{name} tem mais de {megabytes} MB; divida-o em vários arquivos.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} holds a topic that is too large to be one; get the file again.</source>
        <translation>{name} tem um tema grande demais para ser um só; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} defines abbreviations of its own (entities), which MedlinePlus does not; get the file again.</source>
        <translation>{name} define abreviações próprias (entities), o que o MedlinePlus não faz; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is no file of MedlinePlus topics: it does not begin with &lt;{root}&gt;.</source>
        <translation>{name} não é um arquivo de temas do MedlinePlus: não começa com &lt;{root}&gt;.</translation>
    </message>
    <message>
        <location filename="../../library/importing/medlineplus_file.py"/>
        <source>{name} is damaged or not whole (line {line}); copy it again. Nothing was taken from it.</source>
        <translation>{name} está danificado ou incompleto (linha {line}); copie-o de novo. Nada foi trazido dele.</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>only PNG pictures can be taken in</source>
        <translation>só figuras PNG podem ser trazidas</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture is too large or damaged</source>
        <translation>a figura é grande demais ou está danificada</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the page has too many pictures</source>
        <translation>a página tem figuras demais</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture in the page cannot be read</source>
        <translation>a figura na página não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture was not saved with the page</source>
        <translation>a figura não foi salva com a página</translation>
    </message>
    <message>
        <location filename="../../library/importing/pictures.py"/>
        <source>the picture does not lie beside the page</source>
        <translation>a figura não está ao lado da página</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>a bullet without words</source>
        <translation>um marcador sem palavras</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>a drawn line</source>
        <translation>uma linha desenhada</translation>
    </message>
    <message>
        <location filename="../../library/importing/plain_text.py"/>
        <source>the number of a page</source>
        <translation>o número de uma página</translation>
    </message>
    <message>
        <location filename="../../library/importing/sorting.py"/>
        <source>A corrected field has no value that it can have ({reason}); correct it once more.</source>
        <translation>Um campo corrigido não tem um valor possível ({reason}); corrija-o mais uma vez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>too long to stand on top of a page</source>
        <translation>longo demais para estar no alto de uma página</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>stands on top</source>
        <translation>está no alto</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>this is no date</source>
        <translation>isto não é uma data</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the day it was first published</source>
        <translation>o dia em que foi publicado pela primeira vez</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>a code of the subject</source>
        <translation>um código do assunto</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>no code that an article can be found by</source>
        <translation>não é um código para encontrar um artigo</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>a link to the Internet; what other sites say may not be copied</source>
        <translation>um link para a Internet; o que outros sites dizem não pode ser copiado</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>another name</source>
        <translation>outro nome</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the topic it stands under</source>
        <translation>o tema em que está</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>another article</source>
        <translation>outro artigo</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>this topic is not in the library</source>
        <translation>este tema não está na biblioteca</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the same topic in another language</source>
        <translation>o mesmo tema em outra língua</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>texts in other languages are on the Internet</source>
        <translation>textos em outras línguas estão na Internet</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_facts.py"/>
        <source>the program does not know this part</source>
        <translation>o programa não conhece esta parte</translation>
    </message>
    <message>
        <location filename="../../library/importing/topic_ids.py"/>
        <source>{name} holds a topic twice; get the file again.</source>
        <translation>{name} tem um tema duas vezes; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/web_page.py"/>
        <source>There are no words in this web page; open it, copy its text into a text file and import that.</source>
        <translation>Não há palavras nesta página da web; abra-a, copie o texto para um arquivo de texto e traga esse.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the header of the pages</source>
        <translation>o cabeçalho das páginas</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the footer of the pages</source>
        <translation>o rodapé das páginas</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>a comment in the document</source>
        <translation>um comentário no documento</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>in a box or a formula that cannot be read in its place</source>
        <translation>em um quadro ou fórmula que não pode ser lido no seu lugar</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>There are no words in this Word document; choose another one.</source>
        <translation>Não há palavras neste documento do Word; escolha outro.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <source>the picture is not in the document</source>
        <translation>a figura não está no documento</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_file.py"/>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document is damaged; open it in Word, save it again and try once more.</source>
        <translation>Este documento do Word está danificado; abra-o no Word, salve de novo e tente outra vez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document has a password or is of an old Word; open it there, save it as .docx without one and try again.</source>
        <translation>Este documento do Word tem senha ou é de um Word antigo; abra-o lá, salve como .docx sem senha e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This file is no Word document; open it in its own program, save it as .docx or .txt and import that.</source>
        <translation>Este arquivo não é um documento do Word; abra-o no programa dele, salve como .docx ou .txt e traga esse.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document holds instructions that no Word writes; ask for it from whoever made it.</source>
        <translation>Este documento do Word tem instruções que o Word não escreve; peça-o a quem o fez.</translation>
    </message>
    <message>
        <location filename="../../library/importing/word_parts.py"/>
        <source>This Word document is too large; save it in parts without its pictures and import these.</source>
        <translation>Este documento do Word é grande demais; salve-o em partes sem as figuras e traga essas.</translation>
    </message>
    <message>
        <location filename="../../library/key_commands.py"/>
        <source>{output} is there already; choose another name, its signatures would be lost.</source>
        <translation>{output} já está lá; escolha outro nome, senão as assinaturas se perdem.</translation>
    </message>
    <message>
        <location filename="../../library/lock.py"/>
        <source>A PIN has {least} to {most} letters or digits; choose another one.</source>
        <translation>Um PIN tem de {least} a {most} letras ou algarismos; escolha outro.</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>The key that came with this program is damaged; install the program again.</source>
        <translation>A chave que veio com este programa está danificada; instale o programa de novo.</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>its signature is no signature of minisign</source>
        <translation>a assinatura não é uma assinatura do minisign</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>it was signed with another key</source>
        <translation>foi assinado com outra chave</translation>
    </message>
    <message>
        <location filename="../../library/minisign.py"/>
        <source>its signature does not fit</source>
        <translation>a assinatura não combina</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>{name} is no article of your own any more; look whether it was deleted.</source>
        <translation>{name} já não é um artigo próprio; veja se foi apagado.</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>There is nothing to bring back; it stands there already, or was deleted long ago.</source>
        <translation>Não há nada a trazer de volta; já está lá, ou foi apagado há muito tempo.</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>The id and the language of an article stay as they are; make a new article instead.</source>
        <translation>O id e a língua de um artigo ficam como estão; faça um artigo novo.</translation>
    </message>
    <message>
        <location filename="../../library/own_articles.py"/>
        <source>{id} holds signs that no file can hold; take out what looks odd.</source>
        <translation>{id} tem sinais que nenhum arquivo pode ter; tire o que parece estranho.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>Not in the pack, because they may not be passed on: {articles}.</source>
        <translation>Não estão no pacote, porque não podem ser passados adiante: {articles}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The check found errors: {count}. Mend them, then build again.</source>
        <translation>A conferência encontrou erros: {count}. Corrija-os e faça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>{path} is damaged.</source>
        <translation>{path} está danificado.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The clinic's own articles are not copied: {count}. To pass them on, make a signed pack of them.</source>
        <translation>Os artigos próprios da clínica não são copiados: {count}. Para passá-los adiante, faça deles um pacote assinado.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>These of them may not be passed on: {articles}.</source>
        <translation>Destes, não podem ser passados adiante: {articles}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>{given} has no {first_page} and no {list}; name the stick that the program came from.</source>
        <translation>{given} não tem {first_page} nem {list}; indique o pen drive de onde veio o programa.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>insert the stick they came from and copy again.</source>
        <translation>ponha o pen drive de onde vieram e copie de novo.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>insert the stick they came from and repeat this with --from.</source>
        <translation>ponha o pen drive de onde vieram e repita isto com --from.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program and its installers are not at hand: {remedy}</source>
        <translation>O programa e os seus instaladores não estão à mão: {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program was copied from {folder} and read back. Files: {count}.</source>
        <translation>O programa foi copiado de {folder} e lido de novo. Arquivos: {count}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The program is there already and whole. Files: {count}.</source>
        <translation>O programa já está lá, inteiro. Arquivos: {count}.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>Nobody's signature could be checked: this program knows no key of a release.</source>
        <translation>Nenhuma assinatura pôde ser conferida: este programa não conhece a chave de uma versão.</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The makers of the program signed it: {signer}</source>
        <translation>Os criadores do programa o assinaram: {signer}</translation>
    </message>
    <message>
        <location filename="../../library/pack_commands.py"/>
        <source>The installers are not on {folder}: the copy runs from the stick, and cannot be installed from it.</source>
        <translation>Os instaladores não estão em {folder}: a cópia funciona no pen drive, mas não pode ser instalada dele.</translation>
    </message>
    <message>
        <location filename="../../library/packs/catalogued.py"/>
        <source>The pack does not hold {id}.</source>
        <translation>O pacote não tem {id}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/catalogued.py"/>
        <source>“{title}” is damaged here; install {pack} again from its stick.</source>
        <translation>“{title}” está danificado aqui; instale {pack} de novo do pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is damaged; copy it again from where it came.</source>
        <translation>Este pacote está danificado; copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} is larger than it may be; ask for the pack again.</source>
        <translation>{name} é maior do que pode ser; peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} cannot be read ({reason}); check the disk it lies on.</source>
        <translation>{name} não pode ser lido ({reason}); confira o disco em que está.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>This pack is cut off; copy it again from where it came.</source>
        <translation>Este pacote está cortado; copie-o de novo de onde veio.</translation>
    </message>
    <message>
        <location filename="../../library/packs/container.py"/>
        <source>{name} is damaged; copy the pack again from where it came.</source>
        <translation>{name} está danificado; copie o pacote de novo de onde veio.</translation>
    </message>
    <message>
        <location filename="../../library/packs/documents.py"/>
        <source>{name} is larger than {megabytes} MB; split it.</source>
        <translation>{name} tem mais de {megabytes} MB; divida-o.</translation>
    </message>
    <message>
        <location filename="../../library/packs/documents.py"/>
        <source>{name} cannot be read ({reason}); check the file in {parent}.</source>
        <translation>{name} não pode ser lido ({reason}); confira o arquivo em {parent}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>The pack does not hold {name}.</source>
        <translation>O pacote não tem {name}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>The folder of the packs, {folder}, cannot be reached; is the other computer switched on?</source>
        <translation>Não se chega à pasta dos pacotes, {folder}; o outro computador está ligado?</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>its file is lost; install it again from its stick.</source>
        <translation>o arquivo dele se perdeu; instale-o de novo do pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>its key is not trusted here any more; ask its maker for a new pack, or remove this one.</source>
        <translation>já não se confia na chave dele aqui; peça um pacote novo a quem o fez, ou remova este.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>{place} is no catalogue of a pack that is installed here.</source>
        <translation>{place} não é um catálogo de um pacote instalado aqui.</translation>
    </message>
    <message>
        <location filename="../../library/packs/installed.py"/>
        <source>{name} is damaged; install its pack again from its stick.</source>
        <translation>{name} está danificado; instale o pacote de novo do pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>{title} {version} is older than what was here; the newer one stays.</source>
        <translation>{title} {version} é mais antigo do que o daqui; o mais novo fica.</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>version {version} is here</source>
        <translation>a versão {version} está aqui</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>no version is here</source>
        <translation>nenhuma versão está aqui</translation>
    </message>
    <message>
        <location filename="../../library/packs/layers.py"/>
        <source>{title} {version} is an update of another version; {here}. Install the whole pack.</source>
        <translation>{title} {version} é uma atualização de outra versão; {here}. Instale o pacote inteiro.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} was deleted.</source>
        <translation>{name} foi apagado.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} is larger than {megabytes} MB; split it, or keep less of it.</source>
        <translation>{name} tem mais de {megabytes} MB; divida-o, ou guarde menos.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{folder} cannot be written ({reason}); make room there or make it writable.</source>
        <translation>Não se pode escrever em {folder} ({reason}); abra espaço ali ou permita escrever.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>Another copy of the program is saving articles at this moment; try again when it is done.</source>
        <translation>Outra cópia do programa está salvando artigos agora; tente de novo quando terminar.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>Your own articles in {folder} are half saved ({reason}); make room there or make it writable.</source>
        <translation>Os seus artigos próprios em {folder} estão salvos pela metade ({reason}); abra espaço ali ou permita escrever.</translation>
    </message>
    <message>
        <location filename="../../library/packs/local.py"/>
        <source>{name} leads out of {folder}; take the link away.</source>
        <translation>{name} leva para fora de {folder}; tire o link.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{fault} Run the check, then build again.</source>
        <translation>{fault} Faça a conferência e depois faça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{path} was changed while the pack was built; build it again.</source>
        <translation>{path} mudou enquanto o pacote era feito; faça-o de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{other} is another pack than {title}; choose its own last version as base.</source>
        <translation>{other} é outro pacote, não {title}; escolha como base a última versão dele.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>Raise the sequence in pack.yaml above {sequence}, the one of the base.</source>
        <translation>Aumente a sequência em pack.yaml acima de {sequence}, a da base.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>These articles may not be passed on: {kept}. Take them out, or settle their rights.</source>
        <translation>Estes artigos não podem ser passados adiante: {kept}. Tire-os, ou resolva os direitos deles.</translation>
    </message>
    <message>
        <location filename="../../library/packs/make.py"/>
        <source>{name} is a link; put the file itself there.</source>
        <translation>{name} é um link; ponha ali o próprio arquivo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The list of contents of this pack is too large; ask for the pack again.</source>
        <translation>A lista do que há neste pacote é grande demais; peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The list of contents of this pack cannot be read; a newer program may be needed.</source>
        <translation>A lista do que há neste pacote não pode ser lida; talvez seja preciso um programa mais novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} is made for a newer program; install that one first.</source>
        <translation>O pacote {title} é feito para um programa mais novo; instale esse primeiro.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} holds more than {most} files; ask for it in parts.</source>
        <translation>O pacote {title} tem mais de {most} arquivos; peça-o em partes.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} holds a file that is too large; ask for the pack again.</source>
        <translation>O pacote {title} tem um arquivo grande demais; peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} is larger than 4 GB; ask for it in parts.</source>
        <translation>O pacote {title} tem mais de 4 GB; peça-o em partes.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} removes what it holds; ask for the pack again.</source>
        <translation>O pacote {title} remove o que ele mesmo traz; peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {title} lists an article that it does not hold: {path!r}.</source>
        <translation>O pacote {title} lista um artigo que não tem: {path!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack has no proper id: {id!r}; ask its maker for a new one.</source>
        <translation>O pacote não tem um id certo: {id!r}; peça um novo a quem o fez.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} has no proper sequence; ask its maker for a new one.</source>
        <translation>O pacote {id} não tem uma sequência certa; peça um novo a quem o fez.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} says a thing that is too long or not on one line: {text!r}.</source>
        <translation>O pacote {id} diz algo longo demais ou em mais de uma linha: {text!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} has no title; ask its maker for a new one.</source>
        <translation>O pacote {id} não tem título; peça um novo a quem o fez.</translation>
    </message>
    <message>
        <location filename="../../library/packs/manifest.py"/>
        <source>The pack {id} names no proper base; ask its maker for a new one.</source>
        <translation>O pacote {id} não indica uma base certa; peça um novo a quem o fez.</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds {seen} and {name}, which are one name on some computers.</source>
        <translation>O pacote tem {seen} e {name}, que em alguns computadores são o mesmo nome.</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds a file with a name that is not allowed: {name!r}.</source>
        <translation>O pacote tem um arquivo com um nome que não é permitido: {name!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/names.py"/>
        <source>The pack holds {name!r}, which is no document of a pack.</source>
        <translation>O pacote tem {name!r}, que não é documento de um pacote.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{title} does not hold {path}.</source>
        <translation>{title} não tem {path}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} is damaged; copy the pack again from where it came.</source>
        <translation>{path} está danificado; copie o pacote de novo de onde veio.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} cannot be read ({reason}); check its name, or try another stick.</source>
        <translation>{path} não pode ser lido ({reason}); confira o nome, ou tente outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This file is no pack of this program, or its beginning is damaged.</source>
        <translation>Este arquivo não é um pacote deste programa, ou o começo dele está danificado.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is not signed; ask for a signed one.</source>
        <translation>Este pacote não está assinado; peça um assinado.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This pack is signed by nobody who is trusted here, or it was changed on its way; ask its maker for their key and add it, or for the pack again.</source>
        <translation>Este pacote não é assinado por alguém em quem se confia aqui, ou mudou no caminho; peça a chave a quem o fez e adicione-a, ou peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The signature of this pack cannot be read; ask for the pack again.</source>
        <translation>A assinatura deste pacote não pode ser lida; peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>This file holds more signatures than a pack has; ask for the pack again.</source>
        <translation>Este arquivo tem mais assinaturas do que um pacote tem; peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{title} needs version {min_app_version} of this program; install it first.</source>
        <translation>{title} precisa da versão {min_app_version} deste programa; instale-a primeiro.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack asks for a version that is no number: {version!r}.</source>
        <translation>O pacote pede uma versão que não é um número: {version!r}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack {title} does not hold what its list says; ask for the pack again.</source>
        <translation>O pacote {title} não tem o que a sua lista diz; peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>{path} has another size than the pack says; ask for the pack again.</source>
        <translation>{path} tem um tamanho diferente do que o pacote diz; peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/opening.py"/>
        <source>The pack {title} holds more than its list says; ask for the pack again.</source>
        <translation>O pacote {title} tem mais do que a sua lista diz; peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>its licence forbids it</source>
        <translation>a licença não permite</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>its licence is not known</source>
        <translation>a licença não é conhecida</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>{article} ({reason})</source>
        <translation>{article} ({reason})</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>No article here may be passed on: {kept}. Settle the rights of what you wrote first.</source>
        <translation>Nenhum artigo daqui pode ser passado adiante: {kept}. Primeiro resolva os direitos do que você escreveu.</translation>
    </message>
    <message>
        <location filename="../../library/packs/rights.py"/>
        <source>{folder} cannot be written ({reason}); make room there.</source>
        <translation>Não se pode escrever em {folder} ({reason}); abra espaço ali.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is there already; choose another name, for a key must never be written over.</source>
        <translation>{path} já está lá; escolha outro nome, pois uma chave nunca pode ser substituída.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>The passphrase needs at least {least} letters; choose a longer one.</source>
        <translation>A frase secreta precisa de pelo menos {least} letras; escolha uma mais longa.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is no key file of this program; choose another.</source>
        <translation>{path} não é um arquivo de chave deste programa; escolha outro.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} cannot be read ({reason}); check the name of the key file.</source>
        <translation>{path} não pode ser lido ({reason}); confira o nome do arquivo de chave.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>The passphrase does not open {name}; try again.</source>
        <translation>A frase secreta não abre {name}; tente de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/signing.py"/>
        <source>{path} is damaged; take a copy of it.</source>
        <translation>{path} está danificado; use uma cópia dele.</translation>
    </message>
    <message>
        <location filename="../../library/packs/source.py"/>
        <source>{where} holds {id} in {language}; the file must be {key}.</source>
        <translation>{where} tem {id} em {language}; o arquivo deve ser {key}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{folder} cannot be written ({reason}); choose another stick.</source>
        <translation>Não se pode escrever em {folder} ({reason}); escolha outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{title} cannot be read ({reason}); repair the packs first.</source>
        <translation>{title} não pode ser lido ({reason}); primeiro conserte os pacotes.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <source>{title} is damaged on this computer; repair the packs first.</source>
        <translation>{title} está danificado neste computador; primeiro conserte os pacotes.</translation>
    </message>
    <message>
        <location filename="../../library/packs/stick.py"/>
        <location filename="../../library/program_copy.py"/>
        <source>The stick gives back other bytes than it was given for {name}; use another stick.</source>
        <translation>O pen drive devolve outros bytes do que recebeu para {name}; use outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is no earlier version of {pack_id} on this computer to go back to.</source>
        <translation>Não há uma versão anterior de {pack_id} neste computador.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is no pack {pack_id} on this computer.</source>
        <translation>Não há um pacote {pack_id} neste computador.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title}: {path} is damaged.</source>
        <translation>{title}: {path} está danificado.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>There is not enough room for this pack; make {needed} MB free and try again.</source>
        <translation>Não há espaço para este pacote; libere {needed} MB e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The stick gives other bytes each time it is read; try another stick.</source>
        <translation>O pen drive dá outros bytes cada vez que é lido; tente outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>This computer only reads the packs in {folder}; install at the computer that keeps them.</source>
        <translation>Este computador só lê os pacotes em {folder}; instale no computador que os guarda.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The pack could not be copied ({reason}); make room or try another stick, then install again.</source>
        <translation>O pacote não pôde ser copiado ({reason}); abra espaço ou tente outro pen drive, e instale de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} cannot be read back ({reason}); check this disk.</source>
        <translation>{title} não pode ser lido de novo ({reason}); confira este disco.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} is damaged: {damaged}; ask for the pack again.</source>
        <translation>{title} está danificado: {damaged}; peça o pacote de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>{title} {version} did not arrive whole on this disk; install it again.</source>
        <translation>{title} {version} não chegou inteiro a este disco; instale-o de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/store.py"/>
        <source>The packs here were installed by a newer program; install that one.</source>
        <translation>Os pacotes daqui foram instalados por um programa mais novo; instale esse.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>There are {most} keys already; remove one that is not needed.</source>
        <translation>Já há {most} chaves; remova uma que não seja precisa.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{key_id} is none of the keys that were added here; keys list names them.</source>
        <translation>{key_id} não é uma das chaves adicionadas aqui; keys list mostra quais são.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This list of keys is older than the one that is here, or the same; it is not taken.</source>
        <translation>Esta lista de chaves é mais antiga que a daqui, ou a mesma; não é aceita.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This program came without a list of keys that could vouch for another; install a release of the program that brings one, or trust single keys.</source>
        <translation>Este programa veio sem uma lista de chaves que possa garantir outra; instale uma versão do programa que traga uma, ou confie em chaves uma a uma.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>This list of keys is not signed by enough of its makers; it is not taken.</source>
        <translation>Esta lista de chaves não é assinada por bastantes dos seus criadores; não é aceita.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>The trusted keys were kept by a newer program; install that one.</source>
        <translation>As chaves de confiança foram guardadas por um programa mais novo; instale esse.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>No key may be there twice, and no more than {most}; leave some out.</source>
        <translation>Nenhuma chave pode estar duas vezes, e não mais de {most}; deixe algumas de fora.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>A list of keys begins with version 1; give it a higher number than the last one.</source>
        <translation>Uma lista de chaves começa com a versão 1; dê um número maior que o da última.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>Without a root key nobody could sign the next list; name at least one.</source>
        <translation>Sem uma chave raiz ninguém poderia assinar a próxima lista; indique pelo menos uma.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{threshold} of {count} keys can never sign the next list; choose 1 to {count}.</source>
        <translation>{threshold} de {count} chaves nunca podem assinar a próxima lista; escolha de 1 a {count}.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is no list of keys; ask for the file again.</source>
        <translation>{name} não é uma lista de chaves; peça o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is no key; ask for the file again.</source>
        <translation>{name} não é uma chave; peça o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} is too large; ask for the file again.</source>
        <translation>{name} é grande demais; peça o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/packs/trust.py"/>
        <source>{name} holds no keys; ask for the file again.</source>
        <translation>{name} não tem chaves; peça o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>{path}: {unknown} is not known; use {known}.</source>
        <translation>{path}: {unknown} não é conhecido; use {known}.</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>{path}: {wrong} must be text on one line; put it in quotation marks.</source>
        <translation>{path}: {wrong} deve ser texto em uma linha; ponha entre aspas.</translation>
    </message>
    <message>
        <location filename="../../library/paper_commands.py"/>
        <source>There is no section {unknown}; there is: {known}.</source>
        <translation>Não há uma seção {unknown}; há: {known}.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{folder} is not as the makers of this program gave it away ({reason}); nothing of the program was copied. Use another stick.</source>
        <translation>{folder} não está como os criadores deste programa o entregaram ({reason}); nada do programa foi copiado. Use outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} is damaged; nothing of the program was copied. Use another stick.</source>
        <translation>{name} em {folder} está danificado; nada do programa foi copiado. Use outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{path} is larger than any list of this program; use another stick.</source>
        <translation>{path} é maior do que qualquer lista deste programa; use outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{path} cannot be read ({reason}); use another stick.</source>
        <translation>{path} não pode ser lido ({reason}); use outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The list of the program names {name!r}; nothing was copied. Use another stick.</source>
        <translation>A lista do programa indica {name!r}; nada foi copiado. Use outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The list of the program names {count} files; nothing was copied. Use another stick.</source>
        <translation>A lista do programa indica {count} arquivos; nada foi copiado. Use outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} is missing on {folder}; nothing of the program was copied. Use another stick.</source>
        <translation>Falta {name} em {folder}; nada do programa foi copiado. Use outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} is no plain file; nothing of the program was copied.</source>
        <translation>{name} em {folder} não é um arquivo comum; nada do programa foi copiado.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} cannot be read from {folder} ({reason}); insert that stick again and repeat this.</source>
        <translation>{name} não pode ser lido de {folder} ({reason}); ponha esse pen drive de novo e repita isto.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>{name} on {folder} gives other bytes each time it is read. Use another stick.</source>
        <translation>{name} em {folder} dá outros bytes cada vez que é lido. Use outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick is too full for the program; make {megabytes} MB free.</source>
        <translation>O pen drive está cheio demais para o programa; libere {megabytes} MB.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick cannot be written; take its write protection away, or use another stick.</source>
        <translation>Não se pode escrever no pen drive; tire a proteção contra escrita, ou use outro pen drive.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick is full; make room on it, or use a larger one, and repeat this.</source>
        <translation>O pen drive está cheio; abra espaço nele, ou use um maior, e repita isto.</translation>
    </message>
    <message>
        <location filename="../../library/program_copy.py"/>
        <source>The stick could not be written ({reason}); insert it again and repeat this: it goes on there.</source>
        <translation>Não foi possível escrever no pen drive ({reason}); ponha-o de novo e repita isto: continua de onde parou.</translation>
    </message>
    <message>
        <location filename="../../library/readability.py"/>
        <source>Flesch-Kincaid grade</source>
        <translation>Nível Flesch-Kincaid</translation>
    </message>
    <message>
        <location filename="../../library/readability.py"/>
        <source>Fernández-Huerta ease</source>
        <translation>Facilidade Fernández-Huerta</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}, line {line}: not valid JSON ({reason}); mend that line.</source>
        <translation>{where}, linha {line}: não é JSON válido ({reason}); corrija essa linha.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where} holds a number or a nesting that no bibliography has; export it again.</source>
        <translation>{where} tem um número ou níveis que nenhuma bibliografia tem; exporte-a de novo.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where} must be a list of CSL-JSON items, as Zotero and JabRef export it.</source>
        <translation>{where} deve ser uma lista de itens CSL-JSON, como Zotero e JabRef exportam.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}: item {number} has no id; give it a citation key.</source>
        <translation>{where}: o item {number} não tem id; dê-lhe uma chave de citação.</translation>
    </message>
    <message>
        <location filename="../../library/references.py"/>
        <source>{where}: the id {id!r} stands twice; give one of the two another key.</source>
        <translation>{where}: o id {id!r} está duas vezes; dê outra chave a um dos dois.</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>Missing or damaged: {damaged}. {remedy}</source>
        <translation>Falta ou está danificado: {damaged}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>“{title}” is not found by its title. {remedy}</source>
        <translation>“{title}” não é encontrado pelo título. {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/self_check.py"/>
        <source>There is no article. {remedy}</source>
        <translation>Não há nenhum artigo. {remedy}</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>{before}, {text}</source>
        <translation>{before}, {text}</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No such file or directory</source>
        <translation>arquivo ou pasta não existe</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No space left on device</source>
        <translation>não há mais espaço no disco</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Permission denied</source>
        <translation>sem permissão</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Read-only file system</source>
        <translation>só é possível ler, não escrever</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Input/output error</source>
        <translation>erro ao ler ou escrever</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Is a directory</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Not a directory</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>Device or resource busy</source>
        <translation>o disco ou aparelho está ocupado</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>No such device</source>
        <translation>o disco ou aparelho não existe</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File too large</source>
        <translation>arquivo grande demais</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>File name too long</source>
        <translation>nome de arquivo longo demais</translation>
    </message>
    <message>
        <location filename="../../library/sentences.py"/>
        <source>the disk did not take it</source>
        <translation>o disco não aceitou</translation>
    </message>
    <message>
        <location filename="../../library/shelf.py"/>
        <source>There is no article "{article_id}"; look it up with: clinic-library search "{article_id}"</source>
        <translation>Não há um artigo "{article_id}"; procure-o com: clinic-library search "{article_id}"</translation>
    </message>
    <message>
        <location filename="../../library/shelf.py"/>
        <source>"{article_id}" is not there in the language "{language}"; it is there in: {listed}.</source>
        <translation>"{article_id}" não existe na língua "{language}"; existe em: {listed}.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{name} is larger than {megabytes} MB and was not kept; make it smaller.</source>
        <translation>{name} tem mais de {megabytes} MB e não foi guardado; faça-o menor.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{folder} cannot be written ({reason}); make room or choose another folder with --data.</source>
        <translation>Não se pode escrever em {folder} ({reason}); abra espaço ou escolha outra pasta com --data.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{folder} cannot be written ({reason}); make it writable.</source>
        <translation>Não se pode escrever em {folder} ({reason}); permita escrever ali.</translation>
    </message>
    <message>
        <location filename="../../library/storage.py"/>
        <source>{path} cannot be written ({reason}); choose another folder or make room.</source>
        <translation>Não se pode escrever em {path} ({reason}); escolha outra pasta ou abra espaço.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Came with the program</source>
        <translation>Veio com o programa</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Your clinic's own</source>
        <translation>Da sua própria clínica</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>From {publisher}</source>
        <translation>De {publisher}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Signed by {key}</source>
        <translation>Assinado por {key}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Articles: {count}</source>
        <translation>Artigos: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Cannot be opened</source>
        <translation>Não pode ser aberto</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Withdrawn: {count}</source>
        <translation>Retirados: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>With a new warning: {count}</source>
        <translation>Com um aviso novo: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>New: {count}</source>
        <translation>Novos: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>Changed: {count}</source>
        <translation>Mudados: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>No longer there: {count}</source>
        <translation>Já não estão: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>{title}, edition {edition}</source>
        <translation>{title}, edição {edition}</translation>
    </message>
    <message>
        <location filename="../../desktop/pack_words.py"/>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../desktop/printing.py"/>
        <source>The printer {printer} did not print{detail}. Check it, or save the handout as PDF.</source>
        <translation>A impressora {printer} não imprimiu{detail}. Confira-a, ou salve a folha como PDF.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Please check the clock of this computer: it says {day}.</source>
        <translation>Confira o relógio deste computador: ele diz {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Health articles for your clinic, without Internet</source>
        <translation>Artigos de saúde para a sua clínica, sem Internet</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Find an article, read it, see the studies behind it, and print a sheet for your patient.</source>
        <translation>Encontre um artigo, leia, veja os estudos e imprima uma folha para o seu paciente.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>How to search</source>
        <translation>Como buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Type a few letters at the top, such as back or fever.</source>
        <translation>Digite algumas letras no alto, por exemplo costas ou febre.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Press the down key to choose, and Enter to read.</source>
        <translation>Aperte a seta para baixo para escolher e Enter para ler.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Press Ctrl+P to see the printed sheet.</source>
        <translation>Aperte Ctrl+P para ver a folha impressa.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>A small number in a text leads to its study. Nothing you search or print is stored.</source>
        <translation>Um número pequeno no texto leva ao estudo. Nada do que você busca ou imprime fica guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>General health information for patients and staff. It does not examine, diagnose or choose a treatment.</source>
        <translation>Informação geral de saúde para pacientes e equipe. Não examina, não dá diagnóstico e não escolhe um tratamento.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Guide to this program</source>
        <translation>Guia deste programa</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>About Clinic Library</source>
        <translation>Sobre o Clinic Library</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>This place cannot be written. You can search, read and print.</source>
        <translation>Não se pode escrever neste lugar. Você pode buscar, ler e imprimir.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>What you change, such as settings, is forgotten when you close the window.</source>
        <translation>O que você muda, como as configurações, é esquecido quando a janela fecha.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>The newest text seen here is of {day}.</source>
        <translation>O texto mais novo visto aqui é de {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Until then no text is called out of date: look at its dates.</source>
        <translation>Até lá, nenhum texto é dado como desatualizado: olhe as datas.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Set it, then open this program again.</source>
        <translation>Acerte-o e abra este programa de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Withdrawn by the publisher</source>
        <translation>Retirado pelo editor</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>More of them follow: {count}.</source>
        <translation>Seguem mais: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Withdrawn on {day}.</source>
        <translation>Retirado em {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/welcome.py"/>
        <source>Copies printed here since {day}: {count}.</source>
        <translation>Cópias impressas aqui desde {day}: {count}.</translation>
    </message>
</context>
</TS>
