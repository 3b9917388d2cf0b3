<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {version}</source>
        <translation>Versio {version}</translation>
    </message>
    <message>
        <source>Data of the municipalities as of {day}</source>
        <translation>Kuntien tiedot ovat päivältä {day}</translation>
    </message>
    <message>
        <source>About Aloitevastaus</source>
        <translation>Tietoja Aloitevastauksesta</translation>
    </message>
    <message>
        <source>Answers to council motions, in Finnish and Swedish side by side.</source>
        <translation>Vastaukset valtuustoaloitteisiin suomeksi ja ruotsiksi rinnakkain.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. You may use, study, share and change it.</source>
        <translation>Vapaa ohjelmisto, lisenssinä GNU General Public License, versio 3 tai uudempi, ilman mitään takuuta. Ohjelmaa saa käyttää, tutkia, jakaa ja muuttaa.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Ohjelman osat</translation>
    </message>
    <message>
        <source>Components and their licences</source>
        <translation>Ohjelman osat ja niiden lisenssit</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>Kopioi &amp;tiedot tukea varten</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Kopioi tiedot tukea varten</translation>
    </message>
    <message>
        <source>Versions and settings, without any text of yours</source>
        <translation>Versiot ja asetukset, ei omia tekstejäsi</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopioitu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Asiat</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Teksti</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>&amp;Käännös</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Bring in a motion…</source>
        <translation>&amp;Tuo aloite…</translation>
    </message>
    <message>
        <source>Make a case of a motion: choose a file, or paste its text</source>
        <translation>Luo asia aloitteesta: valitse tiedosto tai liitä teksti</translation>
    </message>
    <message>
        <source>&amp;Empty case</source>
        <translation>T&amp;yhjä asia</translation>
    </message>
    <message>
        <source>Make a case with nothing in it yet</source>
        <translation>Luo asia, jossa ei ole vielä mitään</translation>
    </message>
    <message>
        <source>&amp;Open the example</source>
        <translation>&amp;Avaa esimerkki</translation>
    </message>
    <message>
        <source>Open the bundled example, on which anything may be tried</source>
        <translation>Avaa valmis esimerkki, jossa voi kokeilla vapaasti</translation>
    </message>
    <message>
        <source>&amp;Search all cases</source>
        <translation>&amp;Hae kaikista asioista</translation>
    </message>
    <message>
        <source>Search the texts of every case</source>
        <translation>Hae kaikkien asioiden teksteistä</translation>
    </message>
    <message>
        <source>All &amp;cases</source>
        <translation>Kaikki a&amp;siat</translation>
    </message>
    <message>
        <source>Go back to the list of cases</source>
        <translation>Palaa asioiden luetteloon</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Monista</translation>
    </message>
    <message>
        <source>Make a copy of this case</source>
        <translation>Tee asiasta kopio</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rkistoi</translation>
    </message>
    <message>
        <source>Put this case away; it can be brought back</source>
        <translation>Siirrä asia arkistoon; sen voi palauttaa</translation>
    </message>
    <message>
        <source>Bring bac&amp;k</source>
        <translation>Pa&amp;lauta</translation>
    </message>
    <message>
        <source>Bring this case back from the archive</source>
        <translation>Palauta asia arkistosta</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Delete this case; it can be undone</source>
        <translation>Poista asia; poiston voi kumota</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Vie asiakirjat…</translation>
    </message>
    <message>
        <source>Write the documents in Finnish and Swedish</source>
        <translation>Tee suomen- ja ruotsinkielinen asiakirja</translation>
    </message>
    <message>
        <source>Cop&amp;y a part…</source>
        <translation>Kopioi &amp;osa…</translation>
    </message>
    <message>
        <source>Copy a part to the clipboard, for a system filled field by field</source>
        <translation>Kopioi osa leikepöydälle järjestelmään, joka täytetään kenttä kerrallaan</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>T&amp;ulosta…</translation>
    </message>
    <message>
        <source>Print the pages of the document</source>
        <translation>Tulosta asiakirjan sivut</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Tallenna P&amp;DF-tiedostona…</translation>
    </message>
    <message>
        <source>Write the pages of the document into a PDF file</source>
        <translation>Tallenna asiakirjan sivut PDF-tiedostoon</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Asetu&amp;kset…</translation>
    </message>
    <message>
        <source>Choose language, look, own details and folders</source>
        <translation>Valitse kieli, ulkoasu, omat tiedot ja kansiot</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Lop&amp;eta</translation>
    </message>
    <message>
        <source>Close the program; everything is stored already</source>
        <translation>Sulje ohjelma; kaikki on jo tallennettu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Kumoa viimeisin muutos</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Tee kumottu muutos uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Siirrä valinta leikepöydälle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Kopioi valinta leikepöydälle</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Put in what the clipboard holds</source>
        <translation>Liitä leikepöydän sisältö</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Etsi…</translation>
    </message>
    <message>
        <source>Search all parts and both languages of this case</source>
        <translation>Etsi asian kaikista osista ja molemmista kielistä</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ko&amp;rvaa…</translation>
    </message>
    <message>
        <source>Replace in all parts and both languages, with a preview</source>
        <translation>Korvaa kaikissa osissa ja molemmissa kielissä; kohdat näytetään ensin</translation>
    </message>
    <message>
        <source>&amp;Next error</source>
        <translation>&amp;Seuraava virhe</translation>
    </message>
    <message>
        <source>Go to the next error of language in this case</source>
        <translation>Siirry asian seuraavaan kielivirheeseen</translation>
    </message>
    <message>
        <source>Pre&amp;vious error</source>
        <translation>E&amp;dellinen virhe</translation>
    </message>
    <message>
        <source>Go to the error of language before this one</source>
        <translation>Siirry edelliseen kielivirheeseen</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>Kor&amp;jaa…</translation>
    </message>
    <message>
        <source>Show what may be meant by the nearest error in this paragraph</source>
        <translation>Näytä, mitä kappaleen lähimmällä virheellä on voitu tarkoittaa</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>O&amp;hita tässä</translation>
    </message>
    <message>
        <source>Do not show this error any more; it can be undone</source>
        <translation>Älä näytä tätä virhettä enää; tämän voi perua</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>Lisää omiin s&amp;anoihin</translation>
    </message>
    <message>
        <source>Take this word for right from now on, in every case</source>
        <translation>Pidä sanaa tästä lähtien oikeana kaikissa asioissa</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Lihavointi</translation>
    </message>
    <message>
        <source>Make the selection bold</source>
        <translation>Lihavoi valinta</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursivointi</translation>
    </message>
    <message>
        <source>Make the selection italic</source>
        <translation>Kursivoi valinta</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>Li&amp;nkki…</translation>
    </message>
    <message>
        <source>Make the selection a link, or change the link</source>
        <translation>Tee valinnasta linkki tai muuta linkkiä</translation>
    </message>
    <message>
        <source>L&amp;egal reference…</source>
        <translation>Sää&amp;dösviittaus…</translation>
    </message>
    <message>
        <source>Find a statute and write the reference here</source>
        <translation>Etsi säädös ja kirjoita viittaus tähän</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>Ka&amp;ppale</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>Muuta leipätekstiksi</translation>
    </message>
    <message>
        <source>&amp;Subheading</source>
        <translation>Väli&amp;otsikko</translation>
    </message>
    <message>
        <source>Make it a subheading</source>
        <translation>Muuta väliotsikoksi</translation>
    </message>
    <message>
        <source>B&amp;ullets</source>
        <translation>Luettelo&amp;merkit</translation>
    </message>
    <message>
        <source>Make it a bulleted list</source>
        <translation>Muuta luetteloksi</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Nume&amp;rointi</translation>
    </message>
    <message>
        <source>Make it a numbered list</source>
        <translation>Muuta numeroiduksi luetteloksi</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Taulukko…</translation>
    </message>
    <message>
        <source>Put in a simple table</source>
        <translation>Lisää yksinkertainen taulukko</translation>
    </message>
    <message>
        <source>Move in&amp;wards</source>
        <translation>&amp;Sisennä</translation>
    </message>
    <message>
        <source>Move the list item one level inwards</source>
        <translation>Siirrä luettelon kohta tasoa syvemmälle</translation>
    </message>
    <message>
        <source>Move &amp;outwards</source>
        <translation>&amp;Vähennä sisennystä</translation>
    </message>
    <message>
        <source>Move the list item one level outwards</source>
        <translation>Siirrä luettelon kohta tasoa ylemmäs</translation>
    </message>
    <message>
        <source>Tidy t&amp;ypography of this part</source>
        <translation>Siisti tämän osan t&amp;ypografia</translation>
    </message>
    <message>
        <source>Put quotation marks, dashes and no-break spaces of this part right</source>
        <translation>Korjaa tämän osan lainausmerkit, ajatusviivat ja sitovat välit</translation>
    </message>
    <message>
        <source>Tidy typography of the whole &amp;case</source>
        <translation>Siisti koko asian typo&amp;grafia</translation>
    </message>
    <message>
        <source>Put quotation marks, dashes and no-break spaces of every part right</source>
        <translation>Korjaa kaikkien osien lainausmerkit, ajatusviivat ja sitovat välit</translation>
    </message>
    <message>
        <source>&amp;My words…</source>
        <translation>Om&amp;at sanat…</translation>
    </message>
    <message>
        <source>See and change the words that proofreading takes for right</source>
        <translation>Katso ja muuta sanoja, jotka oikoluku hyväksyy</translation>
    </message>
    <message>
        <source>&amp;Next to translate</source>
        <translation>&amp;Seuraava käännettävä</translation>
    </message>
    <message>
        <source>Go to the next paragraph that is not translated or has changed since</source>
        <translation>Siirry seuraavaan kappaleeseen, joka on kääntämättä tai muuttunut kääntämisen jälkeen</translation>
    </message>
    <message>
        <source>Show what &amp;changed</source>
        <translation>&amp;Näytä muutokset</translation>
    </message>
    <message>
        <source>Show what has changed in the source since this was translated</source>
        <translation>Näytä, mikä lähdetekstissä on muuttunut kääntämisen jälkeen</translation>
    </message>
    <message>
        <source>Copy the &amp;source</source>
        <translation>Kopioi &amp;lähdeteksti</translation>
    </message>
    <message>
        <source>Copy the paragraph of the other language here, to be translated</source>
        <translation>Kopioi toisenkielinen kappale tähän käännettäväksi</translation>
    </message>
    <message>
        <source>Mark as &amp;translated</source>
        <translation>Merkitse &amp;käännetyksi</translation>
    </message>
    <message>
        <source>The translation is up to date</source>
        <translation>Käännös on ajan tasalla</translation>
    </message>
    <message>
        <source>Approve as &amp;different</source>
        <translation>&amp;Hyväksy erilaisena</translation>
    </message>
    <message>
        <source>The two languages are meant to differ here</source>
        <translation>Kielten on tarkoitus poiketa toisistaan tässä</translation>
    </message>
    <message>
        <source>Translate &amp;references</source>
        <translation>Käännä &amp;viittaukset</translation>
    </message>
    <message>
        <source>Offer the references that the other language of this paragraph lacks</source>
        <translation>Tarjoa viittaukset, jotka puuttuvat tämän kappaleen toisesta kielestä</translation>
    </message>
    <message>
        <source>&amp;Join pairs</source>
        <translation>&amp;Yhdistä parit</translation>
    </message>
    <message>
        <source>Pair this paragraph and the next one with one text of the other language</source>
        <translation>Yhdistä tämä ja seuraava kappale samaan pariin</translation>
    </message>
    <message>
        <source>S&amp;plit the pair</source>
        <translation>&amp;Jaa pari</translation>
    </message>
    <message>
        <source>Make two pairs of this one from here on</source>
        <translation>Tee parista kaksi tästä kohdasta alkaen</translation>
    </message>
    <message>
        <source>&amp;Previous part</source>
        <translation>&amp;Edellinen osa</translation>
    </message>
    <message>
        <source>Go to the part before this one</source>
        <translation>Siirry edelliseen osaan</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>&amp;Seuraava osa</translation>
    </message>
    <message>
        <source>Go to the part after this one</source>
        <translation>Siirry seuraavaan osaan</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Seuraava &amp;alue</translation>
    </message>
    <message>
        <source>Move to the next area of the window</source>
        <translation>Siirry ikkunan seuraavalle alueelle</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Edellinen a&amp;lue</translation>
    </message>
    <message>
        <source>Move to the previous area of the window</source>
        <translation>Siirry ikkunan edelliselle alueelle</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>&amp;Molemmat kielet</translation>
    </message>
    <message>
        <source>Finnish and Swedish side by side</source>
        <translation>Suomi ja ruotsi rinnakkain</translation>
    </message>
    <message>
        <source>&amp;Finnish alone</source>
        <translation>Vain s&amp;uomi</translation>
    </message>
    <message>
        <source>Show the Finnish text alone</source>
        <translation>Näytä vain suomenkielinen teksti</translation>
    </message>
    <message>
        <source>&amp;Swedish alone</source>
        <translation>Vain &amp;ruotsi</translation>
    </message>
    <message>
        <source>Show the Swedish text alone</source>
        <translation>Näytä vain ruotsinkielinen teksti</translation>
    </message>
    <message>
        <source>Finnish in a na&amp;rrow column</source>
        <translation>Suomi &amp;kapeana</translation>
    </message>
    <message>
        <source>Show the Finnish text in a narrow column beside the Swedish</source>
        <translation>Näytä suomenkielinen teksti kapeana palstana ruotsinkielisen vieressä</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Ohjeet</translation>
    </message>
    <message>
        <source>Show or hide what each part should say</source>
        <translation>Näytä tai piilota ohjeet siitä, mitä osaan kirjoitetaan</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Asian osa&amp;t</translation>
    </message>
    <message>
        <source>Show or hide the parts of the case</source>
        <translation>Näytä tai piilota asian osat</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>&amp;Paneelit</translation>
    </message>
    <message>
        <source>Show or hide findings, motion and preview</source>
        <translation>Näytä tai piilota huomiot, aloite ja esikatselu</translation>
    </message>
    <message>
        <source>Preview in f&amp;ull</source>
        <translation>Esikatselu koko &amp;ikkunaan</translation>
    </message>
    <message>
        <source>Show the pages over the whole window</source>
        <translation>Näytä sivut koko ikkunassa</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Käyttöohje</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Lue käyttöohje</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Näppäinkomennot</translation>
    </message>
    <message>
        <source>See every key</source>
        <translation>Näytä kaikki näppäinkomennot</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>Kopioi &amp;tiedot tukea varten</translation>
    </message>
    <message>
        <source>Copy versions and settings, without any text of yours, to the clipboard</source>
        <translation>Kopioi versiot ja asetukset leikepöydälle ilman omia tekstejäsi</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Tietoja &amp;ohjelmasta</translation>
    </message>
    <message>
        <source>See versions and licences</source>
        <translation>Näytä versiot ja lisenssit</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Fingerprint (SHA-256): {digest}</source>
        <translation>Tarkiste (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>in each language</source>
        <translation>kummallakin kielellä</translation>
    </message>
    <message>
        <source>in Finnish, its original language</source>
        <translation>suomeksi, alkuperäiskielellä</translation>
    </message>
    <message>
        <source>in Swedish, its original language</source>
        <translation>ruotsiksi, alkuperäiskielellä</translation>
    </message>
    <message>
        <source>Title, Finnish</source>
        <translation>Otsikko suomeksi</translation>
    </message>
    <message>
        <source>Title, Swedish</source>
        <translation>Otsikko ruotsiksi</translation>
    </message>
    <message>
        <source>Title stands</source>
        <translation>Otsikko on</translation>
    </message>
    <message>
        <source>In which language the title stands</source>
        <translation>Millä kielellä otsikko on</translation>
    </message>
    <message>
        <source>Move to the other list</source>
        <translation>Siirrä toiseen luetteloon</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Drop files here, or add them below. Only the title, the name of the file and a fingerprint of what it holds are kept: the file itself is not stored and goes nowhere.</source>
        <translation>Pudota tiedostot tähän tai lisää ne alta. Vain otsikko, tiedoston nimi ja tarkiste tallennetaan: itse tiedostoa ei tallenneta eikä lähetetä minnekään.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Valitse tiedostot…</translation>
    </message>
    <message>
        <source>Choose files for the attachments</source>
        <translation>Valitse liitteiden tiedostot</translation>
    </message>
    <message>
        <source>Add a title only</source>
        <translation>Lisää pelkkä otsikko</translation>
    </message>
    <message>
        <source>Add an attachment by its title only</source>
        <translation>Lisää liitteestä pelkkä otsikko</translation>
    </message>
    <message>
        <source>Supplementary material</source>
        <translation>Oheismateriaali</translation>
    </message>
    <message>
        <source>Choose files for the supplementary material</source>
        <translation>Valitse oheismateriaalin tiedostot</translation>
    </message>
    <message>
        <source>Add supplementary material by its title only</source>
        <translation>Lisää oheismateriaalista pelkkä otsikko</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>Nothing here yet. Drop files here, or choose them.</source>
        <translation>Täällä ei ole vielä mitään. Pudota tiedostot tähän tai valitse ne.</translation>
    </message>
    <message>
        <source>Attachment {number}</source>
        <translation>Liite {number}</translation>
    </message>
    <message>
        <source>Supplementary material {number}</source>
        <translation>Oheismateriaali {number}</translation>
    </message>
    <message>
        <source>Move to supplementary material</source>
        <translation>Siirrä oheismateriaaliin</translation>
    </message>
    <message>
        <source>Move to attachments</source>
        <translation>Siirrä liitteisiin</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Valitse tiedostot</translation>
    </message>
    <message>
        <source>{file} is here already and was not added again.</source>
        <translation>{file} on jo luettelossa, eikä sitä lisätty uudelleen.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>The question is not written in this language yet.</source>
        <translation>Kysymystä ei ole vielä kirjoitettu tällä kielellä.</translation>
    </message>
</context>
<context>
    <name>BilingualEditor</name>
    <message>
        <source>Not translated yet</source>
        <translation>Kääntämättä</translation>
    </message>
</context>
<context>
    <name>BoundValue</name>
    <message>
        <source>This is not a date. Write it as 19.5.2025.</source>
        <translation>Tämä ei ole päivämäärä. Kirjoita se muodossa 19.5.2025.</translation>
    </message>
    <message>
        <source>This is not a whole number. Write it as 12.</source>
        <translation>Tämä ei ole kokonaisluku. Kirjoita esimerkiksi 12.</translation>
    </message>
</context>
<context>
    <name>CaseCare</name>
    <message>
        <source>Nothing to tidy: quotation marks, dashes and no-break spaces are right.</source>
        <translation>Ei siistittävää: lainausmerkit, ajatusviivat ja sitovat välit ovat kunnossa.</translation>
    </message>
    <message numerus="yes">
        <source>Tidied %n place(s).</source>
        <translation>
            <numerusform>Siistittiin %n kohta.</numerusform>
            <numerusform>Siistittiin %n kohtaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “{better}” in place of “{words}”.</source>
        <translation>”{words}” korvattiin: ”{better}”.</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Kohta korjattiin.</translation>
    </message>
</context>
<context>
    <name>CaseDocks</name>
    <message>
        <source>Float or dock: {panel}</source>
        <translation>Irrota tai telakoi: {panel}</translation>
    </message>
    <message>
        <source>Close: {panel}</source>
        <translation>Sulje: {panel}</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Words here {fi} fi, {sv} sv · in all {all_fi} fi, {all_sv} sv</source>
        <translation>Sanoja tässä osassa {fi} fi, {sv} sv · yhteensä {all_fi} fi, {all_sv} sv</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) to translate</source>
        <translation>
            <numerusform>%n kappale käännettävänä</numerusform>
            <numerusform>%n kappaletta käännettävänä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Case</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>Back to the list of cases (Alt+Left)</source>
        <translation>Takaisin asioiden luetteloon (Alt+Vasen nuoli)</translation>
    </message>
    <message>
        <source>Back to the list of cases</source>
        <translation>Takaisin asioiden luetteloon</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Make the Word documents (Ctrl+E)</source>
        <translation>Tee Word-asiakirjat (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export the documents</source>
        <translation>Vie asiakirjat</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneelit</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Huomiot</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Aloite</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Viittaukset</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>What changed</source>
        <translation>Mikä on muuttunut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <source>The text with what was removed and added</source>
        <translation>Teksti, johon poistot ja lisäykset on merkitty</translation>
    </message>
    <message>
        <source>&lt;s&gt;Removed&lt;/s&gt; is struck through, &lt;u&gt;added&lt;/u&gt; is underlined.</source>
        <translation>&lt;s&gt;Poistettu&lt;/s&gt; on yliviivattu, &lt;u&gt;lisätty&lt;/u&gt; alleviivattu.</translation>
    </message>
    <message>
        <source>Mark as translated</source>
        <translation>Merkitse käännetyksi</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Both languages of this paragraph cite the same.</source>
        <translation>Kappaleen molemmissa kielissä on samat viittaukset.</translation>
    </message>
    <message>
        <source>This statute has no name in the language of the text. Write it by hand.</source>
        <translation>Säädöksellä ei ole nimeä tekstin kielellä. Kirjoita se itse.</translation>
    </message>
    <message>
        <source>The reference stands in the other language too.</source>
        <translation>Viittaus on nyt myös toisella kielellä.</translation>
    </message>
</context>
<context>
    <name>ClearableLine</name>
    <message>
        <source>Clear the text</source>
        <translation>Tyhjennä teksti</translation>
    </message>
</context>
<context>
    <name>CopyPart</name>
    <message>
        <source>Copy part by part</source>
        <translation>Kopioi osa kerrallaan</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vaihe</translation>
    </message>
    <message>
        <source>Stage of the document</source>
        <translation>Asiakirjan käsittelyvaihe</translation>
    </message>
    <message>
        <source>Enter copies a part and goes to the next.</source>
        <translation>Enter kopioi osan ja siirtyy seuraavaan.</translation>
    </message>
    <message>
        <source>Parts of the document; Enter copies one</source>
        <translation>Asiakirjan osat; Enter kopioi osan</translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation>Osan teksti</translation>
    </message>
    <message>
        <source>&amp;Remove the checks</source>
        <translation>&amp;Poista merkinnät</translation>
    </message>
    <message>
        <source>Remove the checks</source>
        <translation>Poista merkinnät kopioiduista osista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>&amp;Copy and go on</source>
        <translation>&amp;Kopioi ja jatka</translation>
    </message>
    <message>
        <source>Copy the part and go to the next</source>
        <translation>Kopioi osa ja siirry seuraavaan</translation>
    </message>
</context>
<context>
    <name>CopyPartDialog</name>
    <message>
        <source>Copied {done} of {all} parts.</source>
        <translation>Osista on kopioitu {done}/{all}.</translation>
    </message>
    <message>
        <source>On the clipboard: {part} ({language}).</source>
        <translation>Leikepöydällä: {part} ({language}).</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Who submitted the motion</source>
        <translation>Aloitteen jättäjä</translation>
    </message>
    <message>
        <source>Description of the motion</source>
        <translation>Aloitteen kuvaus</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tiivistelmä</translation>
    </message>
    <message>
        <source>General answer</source>
        <translation>Yleinen vastaus</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Vastaus {number}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Päätösehdotus</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>From the end again: {what}</source>
        <translation>Taas lopusta: {what}</translation>
    </message>
    <message>
        <source>From the beginning again: {what}</source>
        <translation>Taas alusta: {what}</translation>
    </message>
    <message>
        <source>Nothing is proofread yet.</source>
        <translation>Mitään ei ole vielä oikoluettu.</translation>
    </message>
    <message>
        <source>Proofreading is switched off in the preferences.</source>
        <translation>Oikoluku on kytketty pois asetuksissa.</translation>
    </message>
    <message>
        <source>Nothing found so far; the texts are still being read.</source>
        <translation>Mitään ei ole löytynyt tähän mennessä; tekstejä luetaan vielä.</translation>
    </message>
    <message>
        <source>No errors found.</source>
        <translation>Virheitä ei löytynyt.</translation>
    </message>
    <message>
        <source>Nothing is marked here.</source>
        <translation>Tässä ei ole merkintöjä.</translation>
    </message>
    <message>
        <source>No misspelt word is marked here.</source>
        <translation>Tässä ei ole väärin kirjoitettua sanaa.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>“{word}” is one of your words now, in all its forms.</source>
        <translation>”{word}” kuuluu nyt omiin sanoihisi kaikissa muodoissaan.</translation>
    </message>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation>”{word}” kuuluu nyt omiin sanoihisi.</translation>
    </message>
    <message>
        <source>Ignored in this case.</source>
        <translation>Huomio ohitettiin tässä asiassa.</translation>
    </message>
    <message>
        <source>Ignored here.</source>
        <translation>Huomio ohitettiin tässä.</translation>
    </message>
    <message>
        <source>Ignored “{words}” in this case.</source>
        <translation>”{words}” ohitettiin tässä asiassa.</translation>
    </message>
    <message>
        <source>Ignored “{words}” here.</source>
        <translation>”{words}” ohitettiin tässä.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Korvaa kaikki</translation>
    </message>
    <message>
        <source>Replace all {count} with “{word}”</source>
        <translation>Korvaa kaikki {count} sanalla ”{word}”</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>O&amp;hita tässä</translation>
    </message>
    <message>
        <source>Ignore in thi&amp;s case</source>
        <translation>Ohita tässä &amp;asiassa</translation>
    </message>
    <message numerus="yes">
        <source>Put %n word(s) right.</source>
        <translation>
            <numerusform>%n sana korjattiin.</numerusform>
            <numerusform>%n sanaa korjattiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>Lisää omiin &amp;sanoihin</translation>
    </message>
    <message>
        <source>Add &amp;with inflection…</source>
        <translation>Lisää &amp;taivutuksineen…</translation>
    </message>
</context>
<context>
    <name>Derived</name>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>made from the facts</source>
        <translation>johdettu</translation>
    </message>
    <message>
        <source>Back to derived</source>
        <translation>Palauta johdettu</translation>
    </message>
    <message>
        <source>Back to the derived text, Finnish</source>
        <translation>Palauta johdettu teksti, suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Back to the derived text, Swedish</source>
        <translation>Palauta johdettu teksti, ruotsi</translation>
    </message>
</context>
<context>
    <name>DerivedField</name>
    <message>
        <source>{name}, Finnish</source>
        <translation>{name} suomeksi</translation>
    </message>
    <message>
        <source>{name}, Swedish</source>
        <translation>{name} ruotsiksi</translation>
    </message>
    <message>
        <source>Back to the derived text: {name}, Finnish</source>
        <translation>Palauta johdettu teksti: {name} suomeksi</translation>
    </message>
    <message>
        <source>Back to the derived text: {name}, Swedish</source>
        <translation>Palauta johdettu teksti: {name} ruotsiksi</translation>
    </message>
</context>
<context>
    <name>DerivedSide</name>
    <message>
        <source>yours</source>
        <translation>oma</translation>
    </message>
    <message>
        <source>made from the facts</source>
        <translation>johdettu</translation>
    </message>
    <message>
        <source>From the facts it would be: {text}</source>
        <translation>Tiedoista johdettuna: {text}</translation>
    </message>
    <message>
        <source>Back to derived</source>
        <translation>Palauta johdettu</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What has changed in the Finnish text since it was translated</source>
        <translation>Suomenkielisen tekstin muutokset kääntämisen jälkeen</translation>
    </message>
    <message>
        <source>What has changed in the Swedish text since it was translated</source>
        <translation>Ruotsinkielisen tekstin muutokset kääntämisen jälkeen</translation>
    </message>
    <message>
        <source>Removed: {removed}. Added: {added}.</source>
        <translation>Poistettu: {removed}. Lisätty: {added}.</translation>
    </message>
    <message>
        <source>Removed: {removed}.</source>
        <translation>Poistettu: {removed}.</translation>
    </message>
    <message>
        <source>Added: {added}.</source>
        <translation>Lisätty: {added}.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>For information, Finnish</source>
        <translation>Tiedoksi suomeksi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>For information, Swedish</source>
        <translation>Tiedoksi ruotsiksi</translation>
    </message>
</context>
<context>
    <name>DoubtLines</name>
    <message>
        <source>To look at</source>
        <translation>Tarkistettava</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Jätä tyhjäksi</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Tämä on oikein</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Text tools</source>
        <translation>Tekstityökalut</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Lihavointi</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursivointi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Kappale</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Väliotsikko</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Luettelomerkit</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numerointi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Next to translate</source>
        <translation>Seuraava käännettävä</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Näytä muutokset</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Kopioi lähdeteksti</translation>
    </message>
    <message>
        <source>Mark as translated</source>
        <translation>Merkitse käännetyksi</translation>
    </message>
    <message>
        <source>Approve as different</source>
        <translation>Hyväksy erilaisena</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Molemmat kielet</translation>
    </message>
    <message>
        <source>Finnish alone</source>
        <translation>Vain suomi</translation>
    </message>
    <message>
        <source>Swedish alone</source>
        <translation>Vain ruotsi</translation>
    </message>
    <message>
        <source>Finnish in a narrow column</source>
        <translation>Suomi kapeana</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Ohjeet</translation>
    </message>
    <message>
        <source>Hide the guidance</source>
        <translation>Piilota ohjeet</translation>
    </message>
    <message>
        <source>Question in Finnish, locked</source>
        <translation>Kysymys suomeksi, lukittu</translation>
    </message>
    <message>
        <source>The question is locked: it is the motion&apos;s. Change it among the questions.</source>
        <translation>Kysymys on lukittu, koska se on aloitteesta. Muuta sitä Kysymykset-osassa.</translation>
    </message>
    <message>
        <source>Question in Swedish, locked</source>
        <translation>Kysymys ruotsiksi, lukittu</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Write here what the motion proposes.</source>
        <translation>Kirjoita tähän, mitä aloitteessa ehdotetaan.</translation>
    </message>
    <message>
        <source>Write here the answer in a few points, for a quick reader.</source>
        <translation>Kirjoita tähän vastaus muutamana kohtana nopeaa lukijaa varten.</translation>
    </message>
    <message>
        <source>Write here what the municipality answers to the whole motion.</source>
        <translation>Kirjoita tähän, mitä kunta vastaa aloitteeseen kokonaisuutena.</translation>
    </message>
    <message>
        <source>Write here the answer to this question.</source>
        <translation>Kirjoita tähän vastaus tähän kysymykseen.</translation>
    </message>
    <message>
        <source>Write here the text of this part, or leave it empty.</source>
        <translation>Kirjoita tähän osan teksti tai jätä osa tyhjäksi.</translation>
    </message>
    <message>
        <source>{part}, Finnish</source>
        <translation>{part} suomeksi</translation>
    </message>
    <message>
        <source>{part}, Swedish</source>
        <translation>{part} ruotsiksi</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No cases yet</source>
        <translation>Ei vielä asioita</translation>
    </message>
    <message>
        <source>Bring in a motion to begin, or drop its file anywhere on this window.</source>
        <translation>Aloita tuomalla aloite tai pudota sen tiedosto mihin tahansa kohtaan ikkunaa.</translation>
    </message>
    <message>
        <source>Bring in a motion</source>
        <translation>Tuo aloite</translation>
    </message>
    <message>
        <source>No case here has all of “{words}” in one text.</source>
        <translation>Minkään näistä asioista yhdessäkään tekstissä ei ole kaikkia näitä: ”{words}”.</translation>
    </message>
    <message>
        <source>No case here is as the filters have it.</source>
        <translation>Mikään asia ei vastaa suodattimia.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ei osumia</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Tyhjennä haku ja suodattimet</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>Kirjastoa ei voi lukea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Show active cases</source>
        <translation>Näytä aktiiviset asiat</translation>
    </message>
    <message>
        <source>Cases that you archive stand here and can be restored.</source>
        <translation>Arkistoidut asiat ovat täällä, ja ne voi palauttaa.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Arkistossa ei ole mitään</translation>
    </message>
    <message>
        <source>Deleted cases stand here and can be restored.</source>
        <translation>Poistetut asiat ovat täällä, ja ne voi palauttaa.</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Poistettuja asioita ei ole</translation>
    </message>
    <message>
        <source>All cases are archived or deleted. Bring in a motion to begin a new one.</source>
        <translation>Kaikki asiat on arkistoitu tai poistettu. Aloita uusi asia tuomalla aloite.</translation>
    </message>
    <message>
        <source>No active cases</source>
        <translation>Ei aktiivisia asioita</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Vaihe</translation>
    </message>
    <message>
        <source>Stage of the document</source>
        <translation>Asiakirjan käsittelyvaihe</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Kielet</translation>
    </message>
    <message>
        <source>The document in Finnish</source>
        <translation>Suomenkielinen asiakirja</translation>
    </message>
    <message>
        <source>The document in Swedish</source>
        <translation>Ruotsinkielinen asiakirja</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Ka&amp;nsio</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Tiedostojen kansio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Valitse kansio</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>More: format and template</source>
        <translation>Lisää: muoto ja Word-malli</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Muoto</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Tiedostojen muoto</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Ma&amp;lli</translation>
    </message>
    <message>
        <source>Word template of the city</source>
        <translation>Kunnan Word-malli</translation>
    </message>
    <message>
        <source>The program&apos;s own template</source>
        <translation>Ohjelman oma malli</translation>
    </message>
    <message>
        <source>Choose the template</source>
        <translation>Valitse malli</translation>
    </message>
    <message>
        <source>What is not ready; Enter goes there</source>
        <translation>Mikä on kesken; Enter siirtyy kohtaan</translation>
    </message>
    <message>
        <source>I &amp;have seen these</source>
        <translation>&amp;Olen nähnyt nämä</translation>
    </message>
    <message>
        <source>I have seen what is not ready</source>
        <translation>Olen nähnyt, mikä on kesken</translation>
    </message>
    <message>
        <source>Files that were written; Enter opens one</source>
        <translation>Valmiit tiedostot; Enter avaa tiedoston</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Näytä kan&amp;siossa</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Näytä tiedosto kansiossaan</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Kopioi &amp;polku</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Kopioi tiedoston polku</translation>
    </message>
    <message>
        <source>&amp;Copy part by part…</source>
        <translation>Kopioi osa k&amp;errallaan…</translation>
    </message>
    <message>
        <source>Copy the document part by part</source>
        <translation>Kopioi asiakirja osa kerrallaan</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Viennin edistyminen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>V&amp;ie</translation>
    </message>
    <message>
        <source>Export the documents</source>
        <translation>Vie asiakirjat</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>The case has no stage yet, so there is nothing to export. Add the meeting of a stage first.</source>
        <translation>Asialla ei ole vielä käsittelyvaihetta, joten vietävää ei ole. Lisää ensin vaihe ja sen kokous.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Valitse ainakin yksi kieli.</translation>
    </message>
    <message>
        <source>Choose the folder that the files go to.</source>
        <translation>Valitse kansio, johon tiedostot tehdään.</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Tiedostojen kansio</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-malli</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word-asiakirja (.docx)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Verkkosivu (.html)</translation>
    </message>
    <message>
        <source>Plain text (.txt)</source>
        <translation>Pelkkä teksti (.txt)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>The documents are not ready. A line leads to its place.</source>
        <translation>Asiakirjat eivät ole valmiita. Rivistä pääsee kohtaan, jota se koskee.</translation>
    </message>
    <message>
        <source>The documents can be exported. Some places are worth a look first.</source>
        <translation>Asiakirjat voi viedä. Muutama kohta kannattaa katsoa ensin.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Mitään ei puutu.</translation>
    </message>
    <message>
        <source>{name} – replaces the file of {when}</source>
        <translation>{name} – korvaa tiedoston, joka on tehty {when}</translation>
    </message>
    <message>
        <source>&amp;Export anyway</source>
        <translation>V&amp;ie silti</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>V&amp;ie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The document is written.</source>
        <translation>Asiakirja on tehty.</translation>
    </message>
    <message>
        <source>Both documents are written.</source>
        <translation>Molemmat asiakirjat on tehty.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>Kansiossa {folder}</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Yhtään tiedostoa ei muutettu.</translation>
    </message>
    <message>
        <source>{what} {left}</source>
        <translation>{what} {left}</translation>
    </message>
    <message>
        <source>Use the program&apos;s own template</source>
        <translation>Käytä ohjelman omaa mallia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Valitse toinen kansio…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Kind of the matter</source>
        <translation>Asian laji</translation>
    </message>
    <message>
        <source>Language of the motion</source>
        <translation>Aloitteen kieli</translation>
    </message>
    <message>
        <source>Answer is written first in</source>
        <translation>Vastaus kirjoitetaan ensin</translation>
    </message>
    <message>
        <source>Language in which the answer is written first</source>
        <translation>Kieli, jolla vastaus kirjoitetaan ensin</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Asianumero</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Päivätty</translation>
    </message>
    <message>
        <source>Date of the motion</source>
        <translation>Aloitteen päiväys</translation>
    </message>
    <message>
        <source>e.g. 19.5.2025</source>
        <translation>esim. 19.5.2025</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Jätetty</translation>
    </message>
    <message>
        <source>Day of handing in</source>
        <translation>Jättöpäivä</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Deadline of the answer</source>
        <translation>Vastauksen määräaika</translation>
    </message>
    <message>
        <source>Topic and title</source>
        <translation>Aihe ja otsikko</translation>
    </message>
    <message>
        <source>Topic, Finnish</source>
        <translation>Aihe suomeksi</translation>
    </message>
    <message>
        <source>e.g. pyöräpysäköinnin lisäämisestä</source>
        <translation>esim. pyöräpysäköinnin lisäämisestä</translation>
    </message>
    <message>
        <source>Topic, Swedish</source>
        <translation>Aihe ruotsiksi</translation>
    </message>
    <message>
        <source>e.g. om att utöka cykelparkeringen</source>
        <translation>esim. om att utöka cykelparkeringen</translation>
    </message>
    <message>
        <source>Who submitted</source>
        <translation>Jättäjä</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Allekirjoittajat</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lisää ryhmä</translation>
    </message>
    <message>
        <source>Number of co-signers</source>
        <translation>Muita allekirjoittajia</translation>
    </message>
    <message>
        <source>Names of co-signers, one a line</source>
        <translation>Muiden allekirjoittajien nimet, yksi rivillä</translation>
    </message>
    <message>
        <source>Preparers and further information</source>
        <translation>Valmistelijat ja lisätiedot</translation>
    </message>
    <message>
        <source>Preparers</source>
        <translation>Valmistelijat</translation>
    </message>
    <message>
        <source>Add a preparer</source>
        <translation>Lisää valmistelija</translation>
    </message>
    <message>
        <source>Add me</source>
        <translation>Lisää minut</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Tiedoksi</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Lisää tiedoksisaaja</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Who submitted</source>
        <translation>Jättäjä</translation>
    </message>
    <message>
        <source>Contact lines</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Signatory {number}</source>
        <translation>Allekirjoittaja {number}</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Add who submitted.</source>
        <translation>Allekirjoittajia ei ole vielä. Lisää aloitteen jättäjä.</translation>
    </message>
    <message>
        <source>Preparer {number}</source>
        <translation>Valmistelija {number}</translation>
    </message>
    <message>
        <source>No preparer yet. Add who prepares the case.</source>
        <translation>Valmistelijaa ei ole vielä. Lisää asian valmistelija.</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>Tiedoksisaaja {number}</translation>
    </message>
    <message>
        <source>Nobody is told yet. Add those to whom the decision is sent.</source>
        <translation>Tiedoksisaajia ei ole vielä. Lisää ne, joille päätös lähetetään.</translation>
    </message>
    <message>
        <source>Adds you, as your contact data stand in the preferences</source>
        <translation>Lisää sinut asetuksissa olevin yhteystiedoin</translation>
    </message>
    <message>
        <source>Counted from the day of handing in</source>
        <translation>Laskettu jättöpäivästä</translation>
    </message>
    <message>
        <source>Yours; empty it to have it counted</source>
        <translation>Oma; tyhjennä kenttä, niin päivä lasketaan</translation>
    </message>
    <message>
        <source>Yours; counted from the day of handing in it would be {day}</source>
        <translation>Oma; jättöpäivästä laskettuna {day}</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find and replace</source>
        <translation>Etsi ja korvaa</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>In all parts of this case, Finnish and Swedish</source>
        <translation>Asian kaikista osista, suomeksi ja ruotsiksi</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Etsittävä teksti</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Edellinen osuma</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Edellinen osuma (Vaihto+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Seuraava osuma</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Seuraava osuma (F3)</translation>
    </message>
    <message>
        <source>Re&amp;place with</source>
        <translation>Ko&amp;rvaa</translation>
    </message>
    <message>
        <source>Languages that are searched</source>
        <translation>Kielet, joista etsitään</translation>
    </message>
    <message>
        <source>Languages to search</source>
        <translation>Kielet, joista etsitään</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Molemmat kielet</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>M&amp;atch case</source>
        <translation>Sama kir&amp;jainkoko</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Sama kirjainkoko</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Koko &amp;sanat</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Koko sanat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <source>Nothing: the text is taken away</source>
        <translation>Tyhjä: teksti poistetaan</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Korvaava teksti</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>Korvaa tämä</translation>
    </message>
    <message>
        <source>Replace the chosen match</source>
        <translation>Korvaa valittu osuma</translation>
    </message>
    <message>
        <source>Replace the ticked matches</source>
        <translation>Korvaa merkityt osumat</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Osumat</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Osuma</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n korvattu.</numerusform>
            <numerusform>%n korvattu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ei osumia.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n matches; type more to see fewer.</source>
        <translation>
            <numerusform>Yli %n osuma; kirjoita lisää, niin haku tarkentuu.</numerusform>
            <numerusform>Yli %n osumaa; kirjoita lisää, niin haku tarkentuu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n ticked</source>
        <translation>
            <numerusform>Korvaa %n merkitty</numerusform>
            <numerusform>Korvaa %n merkittyä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFixes</name>
    <message>
        <source>Put “{better}” in place of “{words}”</source>
        <translation>Korvaa ”{words}” tällä: ”{better}”</translation>
    </message>
    <message>
        <source>In place of “{words}”:</source>
        <translation>Kohdan ”{words}” tilalle:</translation>
    </message>
    <message>
        <source>In its place:</source>
        <translation>Tilalle:</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>Etsitään ehdotuksia…</translation>
    </message>
    <message>
        <source>No better word is known.</source>
        <translation>Ehdotuksia ei löytynyt.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Tieto</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>Yksi välilyönti</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>Poista välilyönti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Huomiot</translation>
    </message>
    <message>
        <source>Kind of the findings shown</source>
        <translation>Näytettävien huomioiden laji</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>The texts are being proofread for the first time.</source>
        <translation>Tekstejä oikoluetaan ensimmäistä kertaa.</translation>
    </message>
    <message>
        <source>Language of the findings shown</source>
        <translation>Näytettävien huomioiden kieli</translation>
    </message>
    <message>
        <source>Findings by part</source>
        <translation>Huomiot osittain</translation>
    </message>
    <message>
        <source>Enter goes to the place of the finding, Ctrl+. opens what can be done about it, Delete ignores it.</source>
        <translation>Enter vie huomion kohtaan, Ctrl+. avaa sen valikon ja Delete ohittaa sen.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Näytä kaikki huomiot</translation>
    </message>
    <message>
        <source>What can be done about the finding</source>
        <translation>Mitä huomiolle voi tehdä</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Ohita tässä</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ohita tässä</translation>
    </message>
    <message>
        <source>This place is right as it stands (Delete)</source>
        <translation>Kohta on oikein näin (Delete)</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Muut toiminnot…</translation>
    </message>
    <message>
        <source>More ways to deal with the finding</source>
        <translation>Muita tapoja käsitellä huomio</translation>
    </message>
    <message>
        <source>More ways to deal with the finding (Ctrl+.)</source>
        <translation>Muita tapoja käsitellä huomio (Ctrl+.)</translation>
    </message>
    <message>
        <source>&amp;Go to the place</source>
        <translation>&amp;Siirry kohtaan</translation>
    </message>
    <message>
        <source>&amp;Copy the text of the finding</source>
        <translation>&amp;Kopioi huomion teksti</translation>
    </message>
</context>
<context>
    <name>FindingsNotices</name>
    <message>
        <source>Proofreading has stopped.</source>
        <translation>Oikoluku on pysähtynyt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Both languages</source>
        <translation>Molemmat kielet</translation>
    </message>
    <message>
        <source>All findings ({count})</source>
        <translation>Kaikki huomiot ({count})</translation>
    </message>
    <message>
        <source>Completeness ({count})</source>
        <translation>Puutteet ({count})</translation>
    </message>
    <message>
        <source>Spelling and language ({count})</source>
        <translation>Oikeinkirjoitus ja kieli ({count})</translation>
    </message>
    <message>
        <source>References to law ({count})</source>
        <translation>Säädösviittaukset ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n virhe</numerusform>
            <numerusform>%n virhettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varoitus</numerusform>
            <numerusform>%n varoitusta</numerusform>
        </translation>
    </message>
    <message>
        <source>{errors}, {warnings}</source>
        <translation>{errors}, {warnings}</translation>
    </message>
    <message>
        <source>The texts are being read. What is found is told here.</source>
        <translation>Tekstejä luetaan. Huomiot tulevat tähän.</translation>
    </message>
    <message>
        <source>Nothing to mend. Every mandatory part is written, and every translation is up to date.</source>
        <translation>Ei korjattavaa. Kaikki pakolliset osat on kirjoitettu, ja käännökset ovat ajan tasalla.</translation>
    </message>
    <message>
        <source>Nothing to mend of this kind. Others are not shown now.</source>
        <translation>Tämän lajin huomioita ei ole. Muita ei nyt näytetä.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>Places found: {count}. Enter goes to the next.</source>
        <translation>Osumia: {count}. Enter siirtyy seuraavaan.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word, or only its beginning.</source>
        <translation>Ei osumia. Kokeile lyhyempää sanaa tai vain sen alkua.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Käyttöohje</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Hae käyttöohjeesta</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Käyttöohjeen sisällys</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Käyttöohjeen teksti</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Drag to move the paragraph</source>
        <translation>Siirrä kappaletta vetämällä</translation>
    </message>
</context>
<context>
    <name>HitRows</name>
    <message>
        <source>heading not known</source>
        <translation>otsikko ei tiedossa</translation>
    </message>
    <message>
        <source>the whole statute</source>
        <translation>koko säädös</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Bring in a motion</source>
        <translation>Tuo aloite</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Valitse tiedostot…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Liitä teksti</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Luetaan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Drop a motion here</source>
        <translation>Pudota aloite tähän</translation>
    </message>
    <message>
        <source>Word, OpenDocument, RTF, PDF, web page or text file; or paste the text. An agenda item that answers a motion will do too, in one language or both, with the motion itself.</source>
        <translation>Word-, OpenDocument-, RTF-, PDF-, HTML- tai tekstitiedosto, tai liitä teksti. Myös aloitteeseen vastaava esityslistan asiakohta käy, yhdellä tai molemmilla kielillä, ja sen kanssa itse aloite.</translation>
    </message>
    <message>
        <source>Go on with what was put aside</source>
        <translation>Jatka keskeytynyttä</translation>
    </message>
    <message>
        <source>Nothing is stored before you create the case.</source>
        <translation>Mitään ei tallennu, ennen kuin luot asian.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Tiedoston teksti</translation>
    </message>
    <message>
        <source>Click a sentence, then drag it to a list.</source>
        <translation>Napsauta virkettä ja vedä se luetteloon.</translation>
    </message>
    <message>
        <source>Make a demand</source>
        <translation>Merkitse ehdotukseksi</translation>
    </message>
    <message>
        <source>Make a demand of the selected text (Alt+1)</source>
        <translation>Merkitse valittu teksti ehdotukseksi (Alt+1)</translation>
    </message>
    <message>
        <source>Make a question</source>
        <translation>Merkitse kysymykseksi</translation>
    </message>
    <message>
        <source>Make a question of the selected text (Alt+2)</source>
        <translation>Merkitse valittu teksti kysymykseksi (Alt+2)</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Go to the next thing to look at</source>
        <translation>Siirry seuraavaan tarkistettavaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>Luo asia</translation>
    </message>
</context>
<context>
    <name>IntakeFields</name>
    <message>
        <source>Council motion</source>
        <translation>Valtuustoaloite</translation>
    </message>
    <message>
        <source>Council question</source>
        <translation>Valtuustokysymys</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Toivomusponsi</translation>
    </message>
    <message>
        <source>Residents&apos; initiative</source>
        <translation>Kuntalaisaloite</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Mitä tunnistettiin</translation>
    </message>
    <message>
        <source>The text itself</source>
        <translation>Itse teksti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Topic, as it stands behind the word for motion</source>
        <translation>Aihe siinä muodossa kuin se on sanan aloite jäljessä</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Language of the motion</source>
        <translation>Aloitteen kieli</translation>
    </message>
    <message>
        <source>What it proposes</source>
        <translation>Mitä ehdotetaan</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Ehdotukset</translation>
    </message>
    <message>
        <source>Write a demand</source>
        <translation>Kirjoita ehdotus</translation>
    </message>
    <message>
        <source>To the other list</source>
        <translation>Toiseen luetteloon</translation>
    </message>
    <message>
        <source>Back into the text</source>
        <translation>Takaisin tekstiin</translation>
    </message>
    <message>
        <source>Put the demand back into the text</source>
        <translation>Palauta ehdotus tekstiin</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Mitä kysytään</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Kirjoita kysymys</translation>
    </message>
    <message>
        <source>Put the question back into the text</source>
        <translation>Palauta kysymys tekstiin</translation>
    </message>
    <message>
        <source>Who signed first</source>
        <translation>Ensimmäinen allekirjoittaja</translation>
    </message>
    <message>
        <source>First signatories</source>
        <translation>Ensimmäiset allekirjoittajat</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Lisää ryhmä</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the signatory</source>
        <translation>Poista allekirjoittaja</translation>
    </message>
    <message>
        <source>Move the signatory up</source>
        <translation>Siirrä allekirjoittaja ylös</translation>
    </message>
    <message>
        <source>Move the signatory down</source>
        <translation>Siirrä allekirjoittaja alas</translation>
    </message>
    <message>
        <source>e.g. 19.5.2025</source>
        <translation>esim. 19.5.2025</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Siirrä ylös (Alt+Ylänuoli)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Siirrä alas (Alt+Alanuoli)</translation>
    </message>
    <message>
        <source>Further signatories, their number</source>
        <translation>Muiden allekirjoittajien määrä</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Asianumero</translation>
    </message>
    <message>
        <source>Their names, one a line</source>
        <translation>Heidän nimensä, yksi rivillä</translation>
    </message>
    <message>
        <source>Date on the motion</source>
        <translation>Aloitteen päiväys</translation>
    </message>
    <message>
        <source>Handed in to the council</source>
        <translation>Jätetty valtuustolle</translation>
    </message>
</context>
<context>
    <name>IntakeItem</name>
    <message>
        <source>This is an agenda item in both languages</source>
        <translation>Tämä on esityslistan asiakohta molemmilla kielillä</translation>
    </message>
    <message>
        <source>This is an agenda item</source>
        <translation>Tämä on esityslistan asiakohta</translation>
    </message>
    <message>
        <source>The motion: {file}</source>
        <translation>Aloite: {file}</translation>
    </message>
    <message>
        <source>The motion itself is not here yet; its reasoning and full wording come from it.</source>
        <translation>Itse aloite puuttuu vielä; siitä saadaan perustelut ja täydellinen sanamuoto.</translation>
    </message>
    <message>
        <source>In the other language: {file}</source>
        <translation>Toisella kielellä: {file}</translation>
    </message>
    <message>
        <source>The item is in Swedish alone.</source>
        <translation>Asiakohta on vain ruotsiksi.</translation>
    </message>
    <message>
        <source>The item is in Finnish alone.</source>
        <translation>Asiakohta on vain suomeksi.</translation>
    </message>
    <message>
        <source>Case number: {value}</source>
        <translation>Asianumero: {value}</translation>
    </message>
    <message>
        <source>First signatory: {value}</source>
        <translation>Ensimmäinen allekirjoittaja: {value}</translation>
    </message>
    <message>
        <source>Meetings: {value}</source>
        <translation>Kokoukset: {value}</translation>
    </message>
    <message>
        <source>Questions: {value}</source>
        <translation>Kysymyksiä: {value}</translation>
    </message>
    <message>
        <source>Answers under a heading of their own: {value}</source>
        <translation>Vastauksia oman otsikon alla: {value}</translation>
    </message>
    <message>
        <source>What the case would hold</source>
        <translation>Mitä asiaan tulisi</translation>
    </message>
    <message>
        <source>It answers a motion already. The case is made of its texts as they are printed; you go on from there.</source>
        <translation>Siinä vastataan jo aloitteeseen. Asia tehdään sen teksteistä sellaisinaan, ja jatkat siitä.</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Mitä siihen kuuluu</translation>
    </message>
    <message>
        <source>Add the other language…</source>
        <translation>Lisää toinen kieli…</translation>
    </message>
    <message>
        <source>Add the motion…</source>
        <translation>Lisää aloite…</translation>
    </message>
    <message>
        <source>To look at when the case is made</source>
        <translation>Tarkistettavaa, kun asia on luotu</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Pasted text</source>
        <translation>Liitetty teksti</translation>
    </message>
    <message>
        <source>Documents ({patterns});;All files (*)</source>
        <translation>Asiakirjat ({patterns});;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Bring in a motion</source>
        <translation>Tuo aloite</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the motion&apos;s text first, then paste it here.</source>
        <translation>Leikepöydällä ei ole tekstiä. Kopioi ensin aloitteen teksti ja liitä se sitten tähän.</translation>
    </message>
    <message>
        <source>Take it as a motion</source>
        <translation>Käsittele aloitteena</translation>
    </message>
    <message>
        <source>Use the new one instead</source>
        <translation>Käytä uutta</translation>
    </message>
    <message>
        <source>One field cannot be read yet; mend or empty it first.</source>
        <translation>Yhden kentän sisältö ei kelpaa; korjaa tai tyhjennä se ensin.</translation>
    </message>
</context>
<context>
    <name>IntakeSource</name>
    <message>
        <source>Make a demand	Alt+1</source>
        <translation>Merkitse ehdotukseksi	Alt+1</translation>
    </message>
    <message>
        <source>Make a question	Alt+2</source>
        <translation>Merkitse kysymykseksi	Alt+2</translation>
    </message>
    <message>
        <source>Back into the text	Del</source>
        <translation>Takaisin tekstiin	Del</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Käytä kenttään</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Go on with {file}</source>
        <translation>Jatka: {file}</translation>
    </message>
    <message>
        <source>Take {file} out (Delete)</source>
        <translation>Poista {file} (Delete)</translation>
    </message>
    <message>
        <source>Create case from this item</source>
        <translation>Luo asia asiakohdasta</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>Luo asia</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 tarkistettava kohta</translation>
    </message>
    <message>
        <source>{count} things to look at</source>
        <translation>{count} tarkistettavaa kohtaa</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Luetaan {file}…</translation>
    </message>
</context>
<context>
    <name>KeyboardMapDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Näppäinkomennot</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Hae komentoa</translation>
    </message>
    <message>
        <source>Search by command or key</source>
        <translation>Hae komennolla tai näppäimellä</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>Print the keyboard map</source>
        <translation>Tulosta näppäinkomennot</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komennot ja niiden näppäimet</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komento</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>No command or key is called that. Try another word.</source>
        <translation>Tällaista komentoa tai näppäintä ei ole. Kokeile toista sanaa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>KeyboardText</name>
    <message>
        <source>Open the selected row of a list</source>
        <translation>Avaa luettelon valittu rivi</translation>
    </message>
    <message>
        <source>Delete the selected row of a list; it can be undone</source>
        <translation>Poista luettelon valittu rivi; poiston voi kumota</translation>
    </message>
    <message>
        <source>Open the menu of what is selected</source>
        <translation>Avaa valitun kohteen valikko</translation>
    </message>
    <message>
        <source>Move to the next field; in a list of the text, one level inwards</source>
        <translation>Siirry seuraavaan kenttään; tekstin luettelossa tasoa syvemmälle</translation>
    </message>
    <message>
        <source>Move to the field before; in a list of the text, outwards</source>
        <translation>Siirry edelliseen kenttään; tekstin luettelossa tasoa ylemmäs</translation>
    </message>
    <message>
        <source>Close a dialog or a search</source>
        <translation>Sulje ikkuna tai haku</translation>
    </message>
    <message>
        <source>Lists and texts</source>
        <translation>Luettelot ja tekstit</translation>
    </message>
</context>
<context>
    <name>LackingList</name>
    <message>
        <source>Must be seen before the export</source>
        <translation>Katsottava ennen vientiä</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Kannattaa katsoa</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{language}: {sentence}</source>
        <translation>{language}: {sentence}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last changes could not be stored in the library.</source>
        <translation>Viimeisimpiä muutoksia ei voitu tallentaa kirjastoon.</translation>
    </message>
    <message>
        <source>Save a copy of the case as a file, so that no text is lost.</source>
        <translation>Tallenna asian kopio tiedostoon, niin tekstiä ei katoa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>Sulje tallentamatta</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Pidä ikkuna auki</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Tallenna kopio</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Cases</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>Bring in a motion</source>
        <translation>Tuo aloite</translation>
    </message>
    <message>
        <source>Make a case of a motion: choose a file, paste its text, or drop a file on this window</source>
        <translation>Luo asia aloitteesta: valitse tiedosto, liitä teksti tai pudota tiedosto ikkunaan</translation>
    </message>
    <message>
        <source>Empty case</source>
        <translation>Tyhjä asia</translation>
    </message>
    <message>
        <source>Make a case with nothing in it yet</source>
        <translation>Luo asia, jossa ei ole vielä mitään</translation>
    </message>
    <message>
        <source>Make an empty case</source>
        <translation>Luo tyhjä asia</translation>
    </message>
    <message>
        <source>Search the texts of all cases</source>
        <translation>Hae kaikkien asioiden teksteistä</translation>
    </message>
    <message>
        <source>Finds cases in which all the words stand in one text, in either language</source>
        <translation>Löytää asiat, joissa kaikki sanat ovat samassa tekstissä, kummalla kielellä tahansa</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiiviset</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkistoidut</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistetut</translation>
    </message>
    <message>
        <source>&amp;Shelf</source>
        <translation>&amp;Luettelo</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>Va&amp;ihe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Lautakunta</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Hallitus</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Valtuusto</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Ki&amp;elet</translation>
    </message>
    <message>
        <source>State of the two languages</source>
        <translation>Kielten tila</translation>
    </message>
    <message>
        <source>Ready in both languages</source>
        <translation>Valmis molemmilla kielillä</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>Käännettävää</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Kirjoitus kesken</translation>
    </message>
    <message>
        <source>&amp;Mine only</source>
        <translation>&amp;Vain omat</translation>
    </message>
    <message>
        <source>Cases that you have worked on</source>
        <translation>Asiat, joita olet muokannut</translation>
    </message>
    <message>
        <source>Only cases that you have worked on</source>
        <translation>Vain asiat, joita olet muokannut</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Asioiden luettelo</translation>
    </message>
    <message>
        <source>Enter opens a case, Delete deletes it, typing goes to a title</source>
        <translation>Enter avaa asian, Delete poistaa sen, kirjoittamalla pääsee otsikkoon</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Avaa esimerkki</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Monista</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rkistoi</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Pa&amp;lauta</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Poista</translation>
    </message>
</context>
<context>
    <name>LibraryTexts</name>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>First signatory</source>
        <translation>Allekirjoittaja</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation>Nimetön asia</translation>
    </message>
    <message>
        <source>{name} and others</source>
        <translation>{name} ym.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Lautakunta</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Hallitus</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Valtuusto</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ylittynyt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days} päivän päästä</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ei vielä laskettu</translation>
    </message>
    <message>
        <source>Finnish: {filled} of {total} mandatory parts are ready</source>
        <translation>Suomi: pakollisista osista on valmiina {filled}/{total}</translation>
    </message>
    <message>
        <source>Swedish: {filled} of {total} mandatory parts are ready</source>
        <translation>Ruotsi: pakollisista osista on valmiina {filled}/{total}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>klo {time}</translation>
    </message>
    <message>
        <source>Changed {day} at {time} by {who}</source>
        <translation>Muutettu {day} klo {time}, {who}</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 asia</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} asiaa</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>O&amp;soite</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Linkin osoite</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Käytä</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Käytä tätä osoitetta</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Poista linkki</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Poista linkki</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Sulje muuttamatta</translation>
    </message>
    <message>
        <source>Close without a change (Esc)</source>
        <translation>Sulje muuttamatta (Esc)</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>This is no address that a document can carry. Begin with https://, http:// or mailto:.</source>
        <translation>Tällaista osoitetta ei voi käyttää asiakirjassa. Aloita merkeillä https://, http:// tai mailto:.</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Make a question</source>
        <translation>Merkitse kysymykseksi</translation>
    </message>
    <message>
        <source>Make the demand a question</source>
        <translation>Muuta ehdotus kysymykseksi</translation>
    </message>
    <message>
        <source>No demand yet. Drag a sentence here, or select it and press Alt+1.</source>
        <translation>Ei vielä ehdotuksia. Vedä virke tähän tai valitse se ja paina Alt+1.</translation>
    </message>
    <message>
        <source>Make a demand</source>
        <translation>Merkitse ehdotukseksi</translation>
    </message>
    <message>
        <source>Make the question a demand</source>
        <translation>Muuta kysymys ehdotukseksi</translation>
    </message>
    <message>
        <source>No question yet. Drag a sentence here, or select it and press Alt+2.</source>
        <translation>Ei vielä kysymyksiä. Vedä virke tähän tai valitse se ja paina Alt+2.</translation>
    </message>
    <message>
        <source>Move the selected sentences to the other list ({keys})</source>
        <translation>Siirrä valitut virkkeet toiseen luetteloon ({keys})</translation>
    </message>
    <message>
        <source>Put the selected sentences back into the text (Delete)</source>
        <translation>Palauta valitut virkkeet tekstiin (Delete)</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Uusi virke</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program was cut short. Everything stored until {time} is here.</source>
        <translation>Ohjelma päättyi kesken. Kaikki kello {time} mennessä tallennettu on tallessa.</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your texts are stored; if it happens again, tell support.</source>
        <translation>Ohjelmassa tapahtui virhe. Tekstisi ovat tallessa; jos virhe toistuu, kerro siitä tukeen.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopioi tiedot</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Page {number}</source>
        <translation>Sivu {number}</translation>
    </message>
    <message>
        <source>Demand {numbers}</source>
        <translation>Ehdotus {numbers}</translation>
    </message>
    <message>
        <source>Question {numbers}</source>
        <translation>Kysymys {numbers}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Asianumero</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Allekirjoittaja</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Päivätty</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Jätetty</translation>
    </message>
</context>
<context>
    <name>MotionText</name>
    <message>
        <source>Background</source>
        <translation>Tausta</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Ehdotukset</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Aloite</translation>
    </message>
    <message>
        <source>Select text to quote it.</source>
        <translation>Lainaa valitsemalla tekstiä.</translation>
    </message>
    <message>
        <source>Insert quotation</source>
        <translation>Lisää lainaus</translation>
    </message>
    <message>
        <source>Text of the motion</source>
        <translation>Aloitteen teksti</translation>
    </message>
    <message>
        <source>Can be read and selected, not changed.</source>
        <translation>Tekstiä voi lukea ja valita, ei muuttaa.</translation>
    </message>
    <message>
        <source>The motion&apos;s own text is not in this case. Its proposals and questions appear here once they are among the facts.</source>
        <translation>Aloitteen omaa tekstiä ei ole tässä asiassa. Sen ehdotukset ja kysymykset näkyvät täällä, kun ne on kirjattu perustietoihin.</translation>
    </message>
    <message>
        <source>Go to the facts</source>
        <translation>Siirry perustietoihin</translation>
    </message>
    <message>
        <source>&amp;Insert quotation</source>
        <translation>&amp;Lisää lainaus</translation>
    </message>
    <message>
        <source>Put what is selected into the text, as a quotation</source>
        <translation>Lisää valinta tekstiin lainauksena</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Valitse k&amp;aikki</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Motion</source>
        <translation>Valtuustoaloite</translation>
    </message>
    <message>
        <source>Council question</source>
        <translation>Valtuustokysymys</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Toivomusponsi</translation>
    </message>
    <message>
        <source>Residents’ initiative</source>
        <translation>Kuntalaisaloite</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Lautakunta</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Hallitus</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Valtuusto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Returned for preparation</source>
        <translation>Palautettu valmisteluun</translation>
    </message>
</context>
<context>
    <name>NewWord</name>
    <message>
        <source>Add a word with its inflection</source>
        <translation>Lisää sana taivutuksineen</translation>
    </message>
    <message>
        <source>&amp;Word in its base form</source>
        <translation>&amp;Sana perusmuodossa</translation>
    </message>
    <message>
        <source>Word in its base form</source>
        <translation>Sana perusmuodossa</translation>
    </message>
    <message>
        <source>is inflected &amp;like</source>
        <translation>taipuu &amp;kuten</translation>
    </message>
    <message>
        <source>Known word that is inflected alike</source>
        <translation>Tunnettu sana, joka taipuu samoin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Lisää omiin sanoihin</translation>
    </message>
    <message>
        <source>Close, no word is added</source>
        <translation>Sulje, sanaa ei lisätä</translation>
    </message>
    <message>
        <source>Close, no word is added (Esc)</source>
        <translation>Sulje, sanaa ei lisätä (Esc)</translation>
    </message>
    <message>
        <source>Every form that the known word has is then right of the new one too.</source>
        <translation>Uuden sanan kaikki samat muodot ovat silloin oikein kuin tunnetun sanan.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>What the message offers</source>
        <translation>Viestin tarjoama toiminto</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>{language}: {state}</source>
        <translation>{language}: {state}</translation>
    </message>
    <message>
        <source>{language}: {state}, {findings}</source>
        <translation>{language}: {state}, {findings}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Aloite</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tiivistelmä</translation>
    </message>
    <message>
        <source>General answer</source>
        <translation>Yleinen vastaus</translation>
    </message>
    <message>
        <source>Extra part</source>
        <translation>Lisäosa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>tarkistettava</translation>
    </message>
    <message>
        <source>partly written</source>
        <translation>kesken</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Vastaus {number}</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>empty, may be left so</source>
        <translation>tyhjä, saa jäädä tyhjäksi</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 huomio</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} huomiota</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Asian osat</translation>
    </message>
    <message>
        <source>Arrow keys choose a part, Enter goes into its text, Alt and an arrow key moves an answer.</source>
        <translation>Nuolinäppäimet valitsevat osan, Enter siirtyy sen tekstiin, Alt ja nuoli siirtää vastausta.</translation>
    </message>
    <message>
        <source>&amp;Write this part</source>
        <translation>&amp;Kirjoita osaan</translation>
    </message>
    <message>
        <source>Move the question &amp;up</source>
        <translation>Siirrä kysymys &amp;ylös</translation>
    </message>
    <message>
        <source>Move the question &amp;down</source>
        <translation>Siirrä kysymys &amp;alas</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>{part}, copied</source>
        <translation>{part}, kopioitu</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Given name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Party, Finnish</source>
        <translation>Puolue suomeksi</translation>
    </message>
    <message>
        <source>Party, Swedish</source>
        <translation>Puolue ruotsiksi</translation>
    </message>
    <message>
        <source>Genitive, Finnish</source>
        <translation>Genetiivi suomeksi</translation>
    </message>
    <message>
        <source>Genitive, Swedish</source>
        <translation>Genetiivi ruotsiksi</translation>
    </message>
</context>
<context>
    <name>PersonGroup</name>
    <message>
        <source>Name of the group, Finnish</source>
        <translation>Ryhmän nimi suomeksi</translation>
    </message>
    <message>
        <source>Name of the group, Swedish</source>
        <translation>Ryhmän nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Genitive, Finnish</source>
        <translation>Genetiivi suomeksi</translation>
    </message>
    <message>
        <source>Genitive, Swedish</source>
        <translation>Genetiivi ruotsiksi</translation>
    </message>
</context>
<context>
    <name>PersonPreparer</name>
    <message>
        <source>Given name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Title, Finnish</source>
        <translation>Otsikko suomeksi</translation>
    </message>
    <message>
        <source>Title of the official, Finnish</source>
        <translation>Virkanimike suomeksi</translation>
    </message>
    <message>
        <source>Title, Swedish</source>
        <translation>Otsikko ruotsiksi</translation>
    </message>
    <message>
        <source>Title of the official, Swedish</source>
        <translation>Virkanimike ruotsiksi</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>The template opens and has every style that is needed.</source>
        <translation>Malli aukeaa, ja siinä on kaikki tarvittavat tyylit.</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Valitse Word-malli</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Word-tiedostot (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Choose the folder for documents</source>
        <translation>Valitse asiakirjojen kansio</translation>
    </message>
    <message>
        <source>Another municipality</source>
        <translation>Muu kunta</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>Ohjelman &amp;kieli</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Ohjelman kieli</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Värit</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Tekstin koko</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>This is how large the text will be.</source>
        <translation>Tämän kokoista teksti on.</translation>
    </message>
    <message>
        <source>Let &amp;nothing move by itself</source>
        <translation>Mikään ei &amp;liiku itsestään</translation>
    </message>
    <message>
        <source>Let nothing move by itself</source>
        <translation>Mikään ei liiku itsestään</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>Oikoluku</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Kirjoitettaessa</translation>
    </message>
    <message>
        <source>Show misspelt words and other faults</source>
        <translation>Näytä kirjoitusvirheet ja muut virheet</translation>
    </message>
    <message>
        <source>Put &amp;quotation marks, dashes and spaces right as they are typed</source>
        <translation>Korjaa lainausmerkit, viivat &amp;ja välit kirjoitettaessa</translation>
    </message>
    <message>
        <source>Put quotation marks, dashes and spaces right as they are typed</source>
        <translation>Korjaa lainausmerkit, viivat ja välit kirjoitettaessa</translation>
    </message>
    <message>
        <source>Ctrl+Z right after takes the change back and leaves what was typed.</source>
        <translation>Ctrl+Z heti perään peruu korjauksen ja jättää sen, mitä kirjoitettiin.</translation>
    </message>
    <message>
        <source>Finnish is read by</source>
        <translation>Suomea lukee</translation>
    </message>
    <message>
        <source>Swedish is read by</source>
        <translation>Ruotsia lukee</translation>
    </message>
    <message>
        <source>&amp;Office&apos;s word list</source>
        <translation>Ty&amp;öpaikan sanaluettelo</translation>
    </message>
    <message>
        <source>Office&apos;s word list</source>
        <translation>Työpaikan sanaluettelo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei luetteloa</translation>
    </message>
    <message>
        <source>Choose the office&apos;s word list</source>
        <translation>Valitse työpaikan sanaluettelo</translation>
    </message>
    <message>
        <source>M&amp;y words…</source>
        <translation>O&amp;mat sanat…</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Omat sanat</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Säädökset</translation>
    </message>
    <message>
        <source>Bring in newer data of statutes</source>
        <translation>Tuo uudemmat säädöstiedot</translation>
    </message>
    <message>
        <source>Use the data that came with the program</source>
        <translation>Käytä ohjelman mukana tulleita tietoja</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Omat tiedot</translation>
    </message>
    <message>
        <source>A new case has you as its preparer.</source>
        <translation>Sinut merkitään uuden asian valmistelijaksi.</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Etunimi</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Sukunimi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Title in F&amp;innish</source>
        <translation>Nimike s&amp;uomeksi</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Virkanimike suomeksi</translation>
    </message>
    <message>
        <source>Title in S&amp;wedish</source>
        <translation>Nimike &amp;ruotsiksi</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Virkanimike ruotsiksi</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Puhelin</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Sä&amp;hköposti</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>&amp;Municipality of new cases</source>
        <translation>Uusien asioiden ku&amp;nta</translation>
    </message>
    <message>
        <source>Municipality of new cases</source>
        <translation>Uusien asioiden kunta</translation>
    </message>
    <message>
        <source>Fol&amp;der for documents</source>
        <translation>Asiakirjojen k&amp;ansio</translation>
    </message>
    <message>
        <source>Folder for documents</source>
        <translation>Asiakirjojen kansio</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>Viimeksi käytetty</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>S&amp;how misspelt words and other faults</source>
        <translation>N&amp;äytä kirjoitusvirheet ja muut virheet</translation>
    </message>
    <message>
        <source>Bring in newer data…</source>
        <translation>Tuo uudemmat tiedot…</translation>
    </message>
    <message>
        <source>Word &amp;template</source>
        <translation>&amp;Word-malli</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-malli</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Ohjelman oma</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Palauta &amp;oletukset</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Palauta oletukset</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Muutokset tulevat heti voimaan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Stage of the document</source>
        <translation>Asiakirjan käsittelyvaihe</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Asiakirjan kieli</translation>
    </message>
    <message>
        <source>Follow the cursor</source>
        <translation>Seuraa kohdistinta</translation>
    </message>
    <message>
        <source>Follow the cursor: the page shows the paragraph that is being written</source>
        <translation>Seuraa kohdistinta: sivulla näkyy kappale, jota kirjoitetaan</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomaus</translation>
    </message>
    <message>
        <source>Zoom (Ctrl++, Ctrl+-, Ctrl+0)</source>
        <translation>Zoomaus (Ctrl++, Ctrl+-, Ctrl+0)</translation>
    </message>
    <message>
        <source>Print, PDF and more</source>
        <translation>Tulostus, PDF ja muut</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Asiakirjan sivut</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Asiakirjan teksti</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Näytä tekstinä</translation>
    </message>
    <message>
        <source>The text alone, for copying and for screen readers</source>
        <translation>Pelkkä teksti kopiointia ja ruudunlukijaa varten</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>{page} / {count}</source>
        <translation>{page} / {count}</translation>
    </message>
    <message>
        <source>The pages are shown here as soon as the case has a stage with a meeting.</source>
        <translation>Sivut näkyvät tässä heti, kun asialla on käsittelyvaihe ja kokous.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Sovita leveyteen</translation>
    </message>
</context>
<context>
    <name>PreviewPaper</name>
    <message>
        <source>The printer took no pages. Check that it is on, or save the pages as a PDF.</source>
        <translation>Tulostin ei ottanut sivuja vastaan. Tarkista, että se on päällä, tai tallenna sivut PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Valitse toinen paikka…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Tallennettu tiedostoon {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
</context>
<context>
    <name>ProofingPreferences</name>
    <message>
        <source>{fi} Finnish and {sv} Swedish words. The file is never changed.</source>
        <translation>Suomenkielisiä sanoja {fi}, ruotsinkielisiä {sv}. Tiedostoa ei koskaan muuteta.</translation>
    </message>
    <message>
        <source>A text file that everyone in the office can share.</source>
        <translation>Tekstitiedosto, jota koko työpaikka voi käyttää.</translation>
    </message>
    <message>
        <source>Nothing: proofreading is switched off.</source>
        <translation>Ei mikään: oikoluku on pois päältä.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ei vielä mikään.</translation>
    </message>
    <message>
        <source>Choose the office&apos;s word list</source>
        <translation>Valitse työpaikan sanaluettelo</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Tekstitiedostot (*.txt);;Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>ProofingWords</name>
    <message>
        <source>Nothing proofreads Finnish on this computer. Have libvoikko and its Finnish dictionary installed (libvoikko1 and voikko-fi), and start the program again.</source>
        <translation>Mikään ei oikolue suomea tällä tietokoneella. Pyydä asentamaan libvoikko ja sen suomen sanasto (libvoikko1 ja voikko-fi) ja käynnistä ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>Nothing proofreads Swedish on this computer. Have the Swedish dictionary of hunspell installed (hunspell-sv), and start the program again.</source>
        <translation>Mikään ei oikolue ruotsia tällä tietokoneella. Pyydä asentamaan hunspellin ruotsin sanasto (hunspell-sv) ja käynnistä ohjelma uudelleen.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Questions and demands</source>
        <translation>Kysymykset ja ehdotukset</translation>
    </message>
    <message>
        <source>Questions of the motion</source>
        <translation>Aloitteen kysymykset</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Lisää kysymys</translation>
    </message>
    <message>
        <source>Show the kept answer</source>
        <translation>Näytä säilytetty vastaus</translation>
    </message>
    <message>
        <source>What the motion demands</source>
        <translation>Mitä aloitteessa ehdotetaan</translation>
    </message>
    <message>
        <source>Demands of the motion</source>
        <translation>Aloitteen ehdotukset</translation>
    </message>
    <message>
        <source>Add a demand</source>
        <translation>Lisää ehdotus</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Sentence before the questions</source>
        <translation>Virke ennen kysymyksiä</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Kysymys {number}</translation>
    </message>
    <message>
        <source>The motion asks nothing yet. Add what it asks, and answer it.</source>
        <translation>Kysymyksiä ei ole vielä. Lisää aloitteen kysymys ja vastaa siihen.</translation>
    </message>
    <message>
        <source>Demand {number}</source>
        <translation>Ehdotus {number}</translation>
    </message>
    <message>
        <source>The motion demands nothing yet. Add what it proposes.</source>
        <translation>Ehdotuksia ei ole vielä. Lisää, mitä aloitteessa ehdotetaan.</translation>
    </message>
    <message>
        <source>The answer to a removed question has text, so it is kept: it is answer {numbers} in the outline. Undo brings the question back.</source>
        <translation>Poistetun kysymyksen vastauksessa on tekstiä, joten se säilytetään: se on osissa vastaus {numbers}. Kumoa palauttaa kysymyksen.</translation>
    </message>
</context>
<context>
    <name>ReadinessBar</name>
    <message>
        <source>Finnish: {filled} of {total} mandatory parts are ready</source>
        <translation>Suomi: pakollisista osista on valmiina {filled}/{total}</translation>
    </message>
    <message>
        <source>Swedish: {filled} of {total} mandatory parts are ready</source>
        <translation>Ruotsi: pakollisista osista on valmiina {filled}/{total}</translation>
    </message>
</context>
<context>
    <name>ReferenceDeeds</name>
    <message>
        <source>Write “{reference}”</source>
        <translation>Kirjoita ”{reference}”</translation>
    </message>
    <message>
        <source>Put into the Finnish</source>
        <translation>Lisää suomenkieliseen</translation>
    </message>
    <message>
        <source>Put into the Swedish</source>
        <translation>Lisää ruotsinkieliseen</translation>
    </message>
</context>
<context>
    <name>ReferenceOffer</name>
    <message>
        <source>Finnish: {reference}</source>
        <translation>Suomeksi: {reference}</translation>
    </message>
    <message>
        <source>Swedish: {reference}</source>
        <translation>Ruotsiksi: {reference}</translation>
    </message>
    <message>
        <source>Put into the Finnish</source>
        <translation>Lisää suomenkieliseen</translation>
    </message>
    <message>
        <source>Put into the Swedish</source>
        <translation>Lisää ruotsinkieliseen</translation>
    </message>
    <message>
        <source>Reference for the other language</source>
        <translation>Viittaus toiselle kielelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopioi viittaus</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>No statute is called so. Try its number, such as 410/2015.</source>
        <translation>Tämän nimistä säädöstä ei löydy. Kokeile numeroa, esimerkiksi 410/2015.</translation>
    </message>
    <message>
        <source>Write the beginning of a statute&apos;s name, its short name or its number, and the section.</source>
        <translation>Kirjoita säädöksen nimen alku, lyhenne tai numero ja pykälä.</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Säädösviittaus</translation>
    </message>
    <message>
        <source>Statute and section: kuntal 22, 410/2015 23, MRL</source>
        <translation>Säädös ja pykälä: kuntal 22, 410/2015 23, MRL</translation>
    </message>
    <message>
        <source>Statute and section</source>
        <translation>Säädös ja pykälä</translation>
    </message>
    <message>
        <source>Arrow keys choose below, Enter writes the reference, Ctrl+Enter adds it to a legal basis, Esc closes.</source>
        <translation>Nuolinäppäimillä valitaan luettelosta, Enter kirjoittaa viittauksen, Ctrl+Enter lisää sen perusteluihin, Esc sulkee.</translation>
    </message>
    <message>
        <source>Close, nothing is written</source>
        <translation>Sulje, mitään ei kirjoiteta</translation>
    </message>
    <message>
        <source>Close, nothing is written (Esc)</source>
        <translation>Sulje, mitään ei kirjoiteta (Esc)</translation>
    </message>
    <message>
        <source>Statutes found</source>
        <translation>Löytyneet säädökset</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Take the last statute out of the legal basis</source>
        <translation>Poista viimeinen säädös oikeusperusteesta</translation>
    </message>
    <message>
        <source>&amp;Write the legal basis</source>
        <translation>&amp;Kirjoita oikeusperuste</translation>
    </message>
    <message>
        <source>Write the legal basis</source>
        <translation>Kirjoita oikeusperuste</translation>
    </message>
    <message>
        <source>&amp;Link to Finlex</source>
        <translation>&amp;Linkki Finlexiin</translation>
    </message>
    <message>
        <source>Link to Finlex</source>
        <translation>Linkki Finlexiin</translation>
    </message>
    <message>
        <source>Enter writes · Ctrl+Enter collects a legal basis · Esc closes</source>
        <translation>Enter kirjoittaa · Ctrl+Enter kokoaa oikeusperusteen · Esc sulkee</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>missing here</source>
        <translation>puuttuu tästä</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>ei vielä kirjoitettu</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>eroaa</translation>
    </message>
    <message>
        <source>first mention</source>
        <translation>ensimaininta</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>ei vielä voimassa</translation>
    </message>
    <message>
        <source>repealed</source>
        <translation>kumottu</translation>
    </message>
    <message>
        <source>partly repealed</source>
        <translation>osin kumottu</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>ei tarkistettu</translation>
    </message>
    <message>
        <source>{status} ({day})</source>
        <translation>{status} ({day})</translation>
    </message>
    <message>
        <source>{status}, renamed {day}</source>
        <translation>{status}, uusi nimi {day}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Viittaukset</translation>
    </message>
    <message>
        <source>References by statute</source>
        <translation>Viittaukset säädöksittäin</translation>
    </message>
    <message>
        <source>Enter goes to the reference, the left and right keys change the language, the menu key opens what can be done.</source>
        <translation>Enter vie viittaukseen, nuolet vasemmalle ja oikealle vaihtavat kieltä, valikkonäppäin avaa toiminnot.</translation>
    </message>
    <message>
        <source>Add a reference (Ctrl+L)</source>
        <translation>Lisää viittaus (Ctrl+L)</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Lisää viittaus</translation>
    </message>
    <message>
        <source>What can be done about the reference</source>
        <translation>Mitä viittaukselle voi tehdä</translation>
    </message>
    <message>
        <source>Write it right</source>
        <translation>Kirjoita oikein</translation>
    </message>
    <message>
        <source>Put into the Swedish</source>
        <translation>Lisää ruotsinkieliseen</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Siirry kohtaan</translation>
    </message>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>&amp;Kopioi viittaus</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <source>The statutes that the texts cite are listed here, in both languages.</source>
        <translation>Tässä luetellaan molemmilla kielillä säädökset, joihin teksteissä viitataan.</translation>
    </message>
    <message>
        <source>No statute is cited yet. Put the caret into a text and press Ctrl+L.</source>
        <translation>Säädöksiin ei vielä viitata. Vie kohdistin tekstiin ja paina Ctrl+L.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s), as on {day}</source>
        <translation>
            <numerusform>%n viittaus, tilanne {day}</numerusform>
            <numerusform>%n viittausta, tilanne {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n eroaa</numerusform>
            <numerusform>%n eroaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Drag to move. Alt+Up and Alt+Down move it, Delete removes it.</source>
        <translation>Siirrä vetämällä tai näppäimillä Alt+Ylänuoli ja Alt+Alanuoli, poista näppäimellä Delete.</translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation>Siirrä ylös: {name}</translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation>Siirrä alas: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Poista: {name}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Siirrä ylös (Alt+Ylänuoli)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Siirrä alas (Alt+Alanuoli)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>{field}, {row}</source>
        <translation>{field}, {row}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Make a question	Alt+2</source>
        <translation>Merkitse kysymykseksi	Alt+2</translation>
    </message>
    <message>
        <source>Make a demand	Alt+1</source>
        <translation>Merkitse ehdotukseksi	Alt+1</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Muokkaa	Enter</translation>
    </message>
    <message>
        <source>Back into the text	Del</source>
        <translation>Takaisin tekstiin	Del</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Siirrä ylös	Alt+Ylänuoli</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Siirrä alas	Alt+Alanuoli</translation>
    </message>
</context>
<context>
    <name>SentenceRow</name>
    <message>
        <source>Sentence {number}</source>
        <translation>Virke {number}</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Made a copy of “{title}”, without its case number and meetings.</source>
        <translation>Asiasta ”{title}” tehtiin kopio ilman asianumeroa ja kokouksia.</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>”{title}” poistettiin.</translation>
    </message>
    <message>
        <source>Deleted {count} cases.</source>
        <translation>{count} asiaa poistettiin.</translation>
    </message>
    <message>
        <source>Archived “{title}”.</source>
        <translation>”{title}” arkistoitiin.</translation>
    </message>
    <message>
        <source>Archived {count} cases.</source>
        <translation>{count} asiaa arkistoitiin.</translation>
    </message>
    <message>
        <source>Restored “{title}”.</source>
        <translation>”{title}” palautettiin.</translation>
    </message>
    <message>
        <source>Restored {count} cases.</source>
        <translation>{count} asiaa palautettiin.</translation>
    </message>
</context>
<context>
    <name>SignatoriesModel</name>
    <message>
        <source>Given name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Surname or group</source>
        <translation>Sukunimi tai ryhmä</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Puolue</translation>
    </message>
    <message>
        <source>A council group</source>
        <translation>Valtuustoryhmä</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Henkilö</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Presenter line</source>
        <translation>Esittelijärivi</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Päätösehdotus</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Johtolause</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Meeting date</source>
        <translation>Kokouspäivä</translation>
    </message>
    <message>
        <source>e.g. 19.5.2025</source>
        <translation>esim. 19.5.2025</translation>
    </message>
    <message>
        <source>Section (§)</source>
        <translation>Pykälä (§)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Pykälä</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ratkaisu</translation>
    </message>
    <message>
        <source>Body, Finnish</source>
        <translation>Toimielin suomeksi</translation>
    </message>
    <message>
        <source>Body, Swedish</source>
        <translation>Toimielin ruotsiksi</translation>
    </message>
    <message>
        <source>Presenter’s title, Finnish</source>
        <translation>Esittelijän nimike suomeksi</translation>
    </message>
    <message>
        <source>Title of the presenter, Finnish</source>
        <translation>Esittelijän nimike suomeksi</translation>
    </message>
    <message>
        <source>Presenter’s title, Swedish</source>
        <translation>Esittelijän nimike ruotsiksi</translation>
    </message>
    <message>
        <source>Title of the presenter, Swedish</source>
        <translation>Esittelijän nimike ruotsiksi</translation>
    </message>
    <message>
        <source>Presenter’s given name</source>
        <translation>Esittelijän etunimi</translation>
    </message>
    <message>
        <source>Given name of the presenter</source>
        <translation>Esittelijän etunimi</translation>
    </message>
    <message>
        <source>Presenter’s surname</source>
        <translation>Esittelijän sukunimi</translation>
    </message>
    <message>
        <source>Surname of the presenter</source>
        <translation>Esittelijän sukunimi</translation>
    </message>
    <message>
        <source>Proceedings, Finnish</source>
        <translation>Käsittely suomeksi</translation>
    </message>
    <message>
        <source>Proceedings, Swedish</source>
        <translation>Käsittely ruotsiksi</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Stages</source>
        <translation>Käsittelyvaiheet</translation>
    </message>
    <message>
        <source>In the order of the meetings, the oldest first. Each stage gets its own document.</source>
        <translation>Kokousten järjestyksessä, vanhin ensin. Jokaisesta vaiheesta tulee oma asiakirjansa.</translation>
    </message>
    <message>
        <source>Add a committee</source>
        <translation>Lisää lautakunta</translation>
    </message>
    <message>
        <source>Add the board</source>
        <translation>Lisää hallitus</translation>
    </message>
    <message>
        <source>Add the council</source>
        <translation>Lisää valtuusto</translation>
    </message>
</context>
<context>
    <name>StagesPage</name>
    <message>
        <source>Stage {number}</source>
        <translation>Vaihe {number}</translation>
    </message>
    <message>
        <source>No stage yet. Add the body that deals with the matter first.</source>
        <translation>Käsittelyvaiheita ei ole vielä. Lisää toimielin, joka käsittelee asian ensin.</translation>
    </message>
</context>
<context>
    <name>StatutePreferences</name>
    <message>
        <source>The data is being checked…</source>
        <translation>Tietoja tarkistetaan…</translation>
    </message>
    <message>
        <source>Choose newer data of statutes</source>
        <translation>Valitse uudemmat säädöstiedot</translation>
    </message>
    <message>
        <source>Data of statutes (*.zip);;All files (*)</source>
        <translation>Säädöstiedot (*.zip);;Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>Statutes</name>
    <message>
        <source>Data of statutes as of {month}. {credit}.</source>
        <translation>Säädöstiedot: {month}. {credit}.</translation>
    </message>
</context>
<context>
    <name>StoreState</name>
    <message>
        <source>Not stored yet</source>
        <translation>Ei vielä tallennettu</translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>Tallennettu klo {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>Stripes</name>
    <message>
        <source>Not written in Finnish yet</source>
        <translation>Ei vielä suomeksi</translation>
    </message>
    <message>
        <source>Not written in Swedish yet</source>
        <translation>Ei vielä ruotsiksi</translation>
    </message>
    <message>
        <source>The Swedish text has changed since this was translated</source>
        <translation>Ruotsinkielinen teksti on muuttunut kääntämisen jälkeen</translation>
    </message>
    <message>
        <source>The Finnish text has changed since this was translated</source>
        <translation>Suomenkielinen teksti on muuttunut kääntämisen jälkeen</translation>
    </message>
    <message>
        <source>Not marked as translated yet</source>
        <translation>Ei vielä merkitty käännetyksi</translation>
    </message>
    <message>
        <source>Approved as different</source>
        <translation>Hyväksytty erilaisena</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Käännetty</translation>
    </message>
</context>
<context>
    <name>SuggestionRows</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Ehdotuksia haetaan…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ei ehdotuksia</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Otsikko</translation>
    </message>
    <message>
        <source>Not needed, but helps the reader</source>
        <translation>Ei pakollinen, mutta auttaa lukijaa</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>Taulukon otsikko</translation>
    </message>
    <message>
        <source>&amp;First row is a header</source>
        <translation>&amp;Ensimmäinen rivi on otsikkorivi</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>Ensimmäinen rivi on otsikkorivi</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Taulukon solut</translation>
    </message>
    <message>
        <source>Add &amp;row</source>
        <translation>Lisää &amp;rivi</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Lisää rivi alle</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Poista rivi</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Poista rivi</translation>
    </message>
    <message>
        <source>Add c&amp;olumn</source>
        <translation>Lisää &amp;sarake</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>Lisää sarake oikealle</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Poista sarake</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Poista sarake</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>Kirjoita luku tai jätä kenttä tyhjäksi.</translation>
    </message>
    <message>
        <source>This is no day of the calendar: write day, month and year, such as 19.5.2025.</source>
        <translation>Tällaista päivää ei ole: kirjoita päivä, kuukausi ja vuosi, esimerkiksi 19.5.2025.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Sulje viesti</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Answer a motion in two languages</source>
        <translation>Vastaa aloitteeseen kahdella kielellä</translation>
    </message>
    <message>
        <source>Write the answer in Finnish with the Swedish beside it, and export both documents. Everything stays on this computer.</source>
        <translation>Kirjoita vastaus suomeksi, käännä se ruotsiksi viereen ja vie molemmat asiakirjat. Kaikki pysyy tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Bring in a motion</source>
        <translation>Tuo aloite</translation>
    </message>
    <message>
        <source>Choose its file or paste its text. Title, questions and signatories are found in it.</source>
        <translation>Valitse tiedosto tai liitä teksti. Otsikko, kysymykset ja allekirjoittajat tunnistetaan siitä.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Avaa esimerkki</translation>
    </message>
    <message>
        <source>A finished answer in both languages, on which anything may be tried.</source>
        <translation>Valmis vastaus molemmilla kielillä; siinä voi kokeilla vapaasti.</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Lue käyttöohje</translation>
    </message>
    <message>
        <source>From a motion to two documents, step by step.</source>
        <translation>Aloitteesta kahdeksi asiakirjaksi vaihe vaiheelta.</translation>
    </message>
    <message>
        <source>Or drop the file of a motion here</source>
        <translation>Tai pudota aloitteen tiedosto tähän</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>None yet. Write one above, or add one from the text.</source>
        <translation>Ei vielä yhtään. Kirjoita yllä tai lisää tekstistä.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Of this case</source>
        <translation>Tämän asian</translation>
    </message>
    <message>
        <source>Of the office, in {file}</source>
        <translation>Työpaikan, tiedostossa {file}</translation>
    </message>
    <message>
        <source>Removed “{word}”.</source>
        <translation>Poistettiin ”{word}”.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n word(s).</source>
        <translation>
            <numerusform>Poistettiin %n sana.</numerusform>
            <numerusform>Poistettiin %n sanaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A word has letters, and no sign = or #.</source>
        <translation>Sanassa on kirjaimia eikä merkkejä = tai #.</translation>
    </message>
    <message>
        <source>“{word}” is there already.</source>
        <translation>”{word}” on jo luettelossa.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Omat sanat</translation>
    </message>
    <message>
        <source>Proofreading takes these words for right. A word that inflects like another is known in all its forms.</source>
        <translation>Oikoluku hyväksyy nämä sanat. Sana, joka taipuu kuten jokin tuttu sana, tunnetaan kaikissa muodoissaan.</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Etsi sanoista</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Uusi sana</translation>
    </message>
    <message>
        <source>New Finnish word</source>
        <translation>Uusi suomenkielinen sana</translation>
    </message>
    <message>
        <source>Inflects like</source>
        <translation>Taipuu kuten</translation>
    </message>
    <message>
        <source>Finnish word that it inflects like, or nothing</source>
        <translation>Suomen sana, jonka tavoin se taipuu, tai tyhjä</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add the Finnish word</source>
        <translation>Lisää suomenkielinen sana</translation>
    </message>
    <message>
        <source>Finnish words</source>
        <translation>Suomenkieliset sanat</translation>
    </message>
    <message>
        <source>F2 edits a word, Delete removes it.</source>
        <translation>F2 muokkaa sanaa, Delete poistaa sen.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>New Swedish word</source>
        <translation>Uusi ruotsinkielinen sana</translation>
    </message>
    <message>
        <source>Swedish word that it inflects like, or nothing</source>
        <translation>Ruotsin sana, jonka tavoin se taipuu, tai tyhjä</translation>
    </message>
    <message>
        <source>Add the Swedish word</source>
        <translation>Lisää ruotsinkielinen sana</translation>
    </message>
    <message>
        <source>Swedish words</source>
        <translation>Ruotsinkieliset sanat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Remove the chosen words</source>
        <translation>Poista valitut sanat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
</context>
<context>
    <name>_Signer</name>
    <message>
        <source>Also possible: {forms}. Choose from the list.</source>
        <translation>Myös mahdollinen: {forms}. Valitse luettelosta.</translation>
    </message>
</context>
</TS>
