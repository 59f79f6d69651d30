# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Headings that pages for patients usually have, in English, Spanish, French and Portuguese: lists of words, no more.

They stand without capitals, accents and marks, parted by | or the end of a line.
"""

from __future__ import annotations

ASPECT_HEADINGS = {
    "what-it-is": """
        overview|topic overview|about|introduction|what is it|what it is|condition basics|definition
        description
        what you should know|what you need to know|the basics|get the facts
        your information|health topic overview|que es|descripcion general|vision general|informacion general
        introduccion
        definicion|descripcion|lo que debe saber|qu est ce que c est|presentation
        apercu|vue d ensemble|generalites|definition de la maladie|o que e
        visao geral
        introducao|definicao|descricao
    """,
    "symptoms": """
        symptoms|signs|signs and symptoms|symptoms and signs|what are the symptoms|what to look for|warning signs
        clinical features|presentation and symptoms|features|common symptoms|what happens|sintomas|signos y sintomas
        senales|senales y sintomas|cuales son los sintomas|signos|cuadro clinico|manifestaciones|symptomes
        signes et symptomes|signes|quels sont les symptomes|les symptomes|manifestations|sinais e sintomas|sinais
        quais sao os sintomas
    """,
    "causes": """
        cause|causes|what causes it|risk factors|causes and risk factors|what increases your risk|who gets it
        who is at risk|why it happens|how it spreads|transmission|how is it spread|epidemiology|causa|causas
        factores de riesgo|por que ocurre|que la causa|que lo causa|quien corre riesgo|como se contagia|contagio
        transmision|causes et facteurs de risque|facteurs de risque|les causes|quelles sont les causes
        mode de transmission
        fatores de risco|transmissao|quais sao as causas
    """,
    "tests": """
        exams and tests|exams|tests|test|diagnosis|diagnostic tests|how is it diagnosed|how it is diagnosed|screening
        examination|assessment|investigations|tests and diagnosis|pruebas|examenes|examenes y pruebas|diagnostico
        pruebas y examenes|como se diagnostica|evaluacion|deteccion|diagnostic|examens|examens et tests|depistage
        comment est elle diagnostiquee|comment est il diagnostique|exames|exames e testes
    """,
    "treatment": """
        treatment|treatments|treatment overview|how is it treated|how it is treated|management|care|therapy|surgery
        other treatment|treatment options|initial treatment|ongoing treatment|how it is done|what happens at the clinic
        tratamiento|tratamientos|como se trata|manejo|cirugia|otros tratamientos|traitement|traitements|prise en charge
        comment le traiter|comment la traiter|comment traiter|chirurgie|tratamento|tratamentos|cirurgia|manejo clinico
    """,
    "medicines": """
        medicines|medications|medication|medicine|drugs|how to take it|how to take|side effects|dose|dosage|dosing
        medicamentos|medicinas|medicacion|efectos secundarios|dosis|como tomarlo|medicaments|effets secondaires
        posologie|effets indesirables|remedios|efeitos colaterais|medicacao
    """,
    "self-care": """
        home treatment|home care|self care|selfcare|self management|care at home|what you can do|what you can do at home
        what to do at home|how can you care for yourself at home|living with it|lifestyle|lifestyle and home remedies
        home remedies|taking care of yourself|caring for yourself|at home|what to do|first aid|cuidados en el hogar
        tratamiento en el hogar|cuidados en casa|que puede hacer|que puede hacer en casa|autocuidado|que hacer en casa
        que hacer|primeros auxilios|cuidados personales|soins a domicile|a la maison|que faire|que pouvez vous faire
        que faire a la maison|premiers secours|premiers soins|conseils|cuidados em casa|tratamento em casa|o que fazer
        o que voce pode fazer|primeiros socorros
    """,
    "prevention": """
        prevention|preventing it|how to prevent it|how can you prevent it|how can it be prevented|can it be prevented
        prevencion|como prevenirlo|como prevenirla|como se previene|comment prevenir|comment l eviter
        comment eviter|prevencao|como prevenir
    """,
    "when-to-get-help": """
        when to call a doctor|when to call your doctor|when should you call for help|when to call for help
        get help now
        when to get help|when to see a doctor|when to seek help|when to seek care|when to seek medical help
        when to call
        when to seek medical care|when to seek medical attention|when to contact a doctor
        when to contact your doctor
        when should i see a doctor|when should i call my doctor|when should you see a doctor
        when to get medical help
        when to get help now|seek medical care|get medical help|emergency|danger signs|red flags|when to worry
        seek help
        when to go to the hospital|when to go to the clinic|when to call the doctor|call your doctor|when to return
        when should you call your doctor|when to come back right away|return to the clinic
        when to get emergency help
        when to call 911|urgent advice|when to get urgent help|when should i worry|call your doctor if
        call a doctor if
        cuando llamar al medico|cuando consultar al medico|cuando buscar ayuda|cuando acudir al medico
        signos de alarma
        cuando debe llamar para pedir ayuda|cuando ir al medico|cuando pedir ayuda|senales de peligro
        senales de alarma
        cuando buscar atencion medica|cuando buscar ayuda de inmediato|cuando contactar a un profesional medico
        urgencias
        cuando llamar a su medico|busque ayuda|signos de peligro|cuando acudir a urgencias|cuando ir a urgencias
        quand consulter|quand consulter un medecin|quand appeler un medecin|quand appeler le medecin
        quand demander de l aide
        signes de danger|signes d alerte|signes d alarme|quand s inquieter|quand consulter en urgence|urgence
        quand faut il consulter|quand appeler a l aide|quand aller a l hopital
        quando procurar ajuda|quando procurar um medico|quando ligar para o medico|sinais de alerta|sinais de perigo
        quando ir ao medico|quando procurar atendimento medico
    """,
    "options": """
        options|your options|the options|what are your options|what are my options|compare your options|options compared
        compare options|sus opciones|opciones|compare sus opciones|cuales son sus opciones|vos options|les options
        comparez vos options|suas opcoes|opcoes
    """,
    "evidence": """
        evidence|the evidence|what the evidence says|what the research says|research|does it work|is it effective
        how well does it work|how well it works|effectiveness|how sure are we|quality of evidence|evidencia|funciona
        que dice la evidencia|que tan bien funciona|eficacia|les preuves|efficacite|que disent les etudes|evidencias
    """,
    "follow-up": """
        follow up|followup|follow up care|what to think about|what to expect|what happens next|outlook|prognosis
        recovery
        outlook prognosis|monitoring|when to come back|after care|aftercare|seguimiento|pronostico|recuperacion
        que esperar
        cuando volver|suivi|pronostic|evolution|retablissement|a quoi s attendre|acompanhamento|prognostico
        recuperacao
    """,
    "": """
        background|key facts|key points|summary|at a glance|puntos clave|datos clave|resumen|points cles|l essentiel
        en bref|pontos principais|resumo|antecedentes|contexte
        useful telephone numbers|useful numbers|useful phone numbers|telephone numbers|phone numbers|who to contact
        telefonos utiles|numeros utiles|numeros de telefono|telefones uteis|numeros d urgence
        contact us|contact|contacts|contact details|contact information|how to contact us|useful contacts|contacto
        contactenos|nous contacter|contactez nous|contato|fale conosco
        alternative names|images|patient instructions
        further reading|related information|related topics|related articles|other places to get help|health tools
        see also
        more information
        further information|for more information|faq|faqs|frequently asked questions|frequently asked|questions
        questions to ask|questions to ask your doctor|complications|possible complications|risks|benefits|harms
        pregnancy
        before the procedure|during the procedure|after the procedure|before|during|after|how to prepare|preparation
        why it is done|how it feels|results|results|indications|contraindications|interactions|warnings
        precautions|storage
        diet|exercise|activity|wound care|pain|follow these steps|types|stages|in children|in pregnancy
        recommendations
        recommendation|methods|conclusion|conclusions|discussion|objective|scope|the decision|key points to remember
        what matters most to you|where are you leaning now|what else do you need to make your decision|your summary
        informacion relacionada|temas relacionados|mas informacion|preguntas frecuentes|complicaciones|riesgos
        beneficios
        embarazo|tipos|recomendaciones|conclusion|conclusiones|dieta|ejercicio|vea tambien|articulos relacionados
        informations connexes|sujets connexes|en savoir plus|pour en savoir plus|questions frequentes|complications
        risques|benefices|grossesse|types|recommandations|voir aussi|regime|exercice
        informacoes relacionadas|perguntas frequentes|complicacoes|riscos|beneficios|gravidez|recomendacoes
        veja tambem
    """,
}

"""What sections with these headings are about; "" only says that they are headings."""

PART_HEADINGS = {
    "references": """
        references|reference|citations|citation|works cited|literature cited|bibliography|sources|source
        reference list
        other works consulted|works consulted|selected references|endnotes|footnotes|notes and references|literature
        references and further reading|references and sources|sources and references|list of references
        referencias|bibliografia|fuentes|fuente|citas|referencias bibliograficas|obras consultadas
        otras obras consultadas
        references bibliographiques|bibliographie|sources et references|ouvrages consultes|autres ouvrages consultes
        referencias bibliograficas|fontes|fonte|obras consultadas
    """,
    "credits": """
        credits|credit|credits and reviewers|contributors|authors and reviewers|about this page|page information
        creditos|credit et revision|colaboradores|credits et reviseurs|autores|auteurs|authors|reviewers|revisores
    """,
    "revised": """
        last revised|last updated|last update|date last updated|last modified|revised|updated|current as of
        revision date
        ultima revision|ultima actualizacion|fecha de revision|fecha de actualizacion|actualizado
        derniere mise a jour
        derniere revision|mise a jour|date de mise a jour|ultima atualizacao|ultima revisao|atualizado
    """,
    "reviewed": (
        "last reviewed|reviewed|date reviewed|review date|last medical review|last full review|ultima revision medica"
    ),
    "published": "published|date published|publication date|publicado|fecha de publicacion|publie|date de publication",
    "disclaimer": """
        disclaimer|medical disclaimer|legal notice|aviso legal|descargo de responsabilidad
        exencion de responsabilidad
        avertissement|clause de non responsabilite|mentions legales|avis de non responsabilite|aviso
        isencao de responsabilidade
    """,
    "interests": """
        conflict of interest|conflicts of interest|competing interests|declaration of interests|declarations of interest
        disclosure|disclosures|author disclosures|financial disclosures|conflicto de intereses|conflictos de interes
        conflicto de interes|declaracion de intereses|conflit d interets|conflits d interets|liens d interets
        declaration d interets|conflito de interesses|conflitos de interesse
    """,
    "funding": "funding|financial support|source of funding|financiacion|financiamiento|financement|financiamento",
    "author": (
        "about the author|about the authors|author bio|sobre el autor|sobre la autora|a propos de l auteur"
        "|sobre o autor"
    ),
    "comments": """
        leave a reply|leave a comment|leave a response|post a comment|comments|add a comment|add comment|cancel reply
        deja una respuesta|deja un comentario|dejar un comentario|comentarios|laisser un commentaire|commentaires
        laisser une reponse|laissez un commentaire|deixe um comentario|deixe uma resposta|comentarios
    """,
    "contents": """
        contents|table of contents|on this page|in this article|in this topic|jump to|jump to section|jump to a section
        page contents|in this leaflet|in this section|contenido|en esta pagina|en este articulo|indice|sommaire
        sur cette page|dans cet article|table des matieres|nesta pagina|neste artigo|conteudo|skip to section
    """,
}
"""Headings that hold a page together, by what stands below them."""
