<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Data of the municipalities as of {day}</source>
        <translation>Kommunernas uppgifter är från {day}</translation>
    </message>
    <message>
        <source>About Aloitevastaus</source>
        <translation>Om Aloitevastaus</translation>
    </message>
    <message>
        <source>Answers to council motions, in Finnish and Swedish side by side.</source>
        <translation>Svar på fullmäktigemotioner på finska och svenska sida vid sida.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. You may use, study, share and change it.</source>
        <translation>Fri programvara enligt GNU General Public License, version 3 eller senare, helt utan garanti. Du får använda, studera, dela och ändra den.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Programmets delar</translation>
    </message>
    <message>
        <source>Components and their licences</source>
        <translation>Programmets delar och deras licenser</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>Kopiera &amp;uppgifter för supporten</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Kopiera uppgifter för supporten</translation>
    </message>
    <message>
        <source>Versions and settings, without any text of yours</source>
        <translation>Versioner och inställningar, inga egna texter</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Cases</source>
        <translation>Ä&amp;renden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>R&amp;edigera</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>Ö&amp;versättning</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>V&amp;isa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Bring in a motion…</source>
        <translation>&amp;Ta in en motion…</translation>
    </message>
    <message>
        <source>Make a case of a motion: choose a file, or paste its text</source>
        <translation>Skapa ett ärende av en motion: välj en fil eller klistra in texten</translation>
    </message>
    <message>
        <source>&amp;Empty case</source>
        <translation>T&amp;omt ärende</translation>
    </message>
    <message>
        <source>Make a case with nothing in it yet</source>
        <translation>Skapa ett ärende som ännu är tomt</translation>
    </message>
    <message>
        <source>&amp;Open the example</source>
        <translation>Öppna e&amp;xemplet</translation>
    </message>
    <message>
        <source>Open the bundled example, on which anything may be tried</source>
        <translation>Öppna det färdiga exemplet, där du fritt kan prova dig fram</translation>
    </message>
    <message>
        <source>&amp;Search all cases</source>
        <translation>&amp;Sök i alla ärenden</translation>
    </message>
    <message>
        <source>Search the texts of every case</source>
        <translation>Sök i texterna i alla ärenden</translation>
    </message>
    <message>
        <source>All &amp;cases</source>
        <translation>Alla ä&amp;renden</translation>
    </message>
    <message>
        <source>Go back to the list of cases</source>
        <translation>Gå tillbaka till listan över ärenden</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicera</translation>
    </message>
    <message>
        <source>Make a copy of this case</source>
        <translation>Gör en kopia av ärendet</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arkivera</translation>
    </message>
    <message>
        <source>Put this case away; it can be brought back</source>
        <translation>Flytta ärendet till arkivet; det kan återställas</translation>
    </message>
    <message>
        <source>Bring bac&amp;k</source>
        <translation>Återstä&amp;ll</translation>
    </message>
    <message>
        <source>Bring this case back from the archive</source>
        <translation>Återställ ärendet ur arkivet</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Rad&amp;era</translation>
    </message>
    <message>
        <source>Delete this case; it can be undone</source>
        <translation>Radera ärendet; det går att ångra</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;portera dokument…</translation>
    </message>
    <message>
        <source>Write the documents in Finnish and Swedish</source>
        <translation>Gör dokumenten på finska och svenska</translation>
    </message>
    <message>
        <source>Cop&amp;y a part…</source>
        <translation>&amp;Kopiera en del…</translation>
    </message>
    <message>
        <source>Copy a part to the clipboard, for a system filled field by field</source>
        <translation>Kopiera en del till urklipp för ett system som fylls i fält för fält</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Print the pages of the document</source>
        <translation>Skriv ut dokumentets sidor</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Spara som PD&amp;F…</translation>
    </message>
    <message>
        <source>Write the pages of the document into a PDF file</source>
        <translation>Spara dokumentets sidor i en PDF-fil</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>Choose language, look, own details and folders</source>
        <translation>Välj språk, utseende, egna uppgifter och mappar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>Close the program; everything is stored already</source>
        <translation>Stäng programmet; allt är redan sparat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Å&amp;ngra</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Ångra den senaste ändringen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Gör om den ångrade ändringen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Flytta markeringen till urklipp</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Kopiera markeringen till urklipp</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Put in what the clipboard holds</source>
        <translation>Klistra in det som finns i urklipp</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>Search all parts and both languages of this case</source>
        <translation>Sök i ärendets alla delar, på båda språken</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersätt…</translation>
    </message>
    <message>
        <source>Replace in all parts and both languages, with a preview</source>
        <translation>Ersätt i alla delar och på båda språken; ställena visas först</translation>
    </message>
    <message>
        <source>&amp;Next error</source>
        <translation>Näs&amp;ta fel</translation>
    </message>
    <message>
        <source>Go to the next error of language in this case</source>
        <translation>Gå till nästa språkfel i ärendet</translation>
    </message>
    <message>
        <source>Pre&amp;vious error</source>
        <translation>&amp;Föregående fel</translation>
    </message>
    <message>
        <source>Go to the error of language before this one</source>
        <translation>Gå till föregående språkfel</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Rätta…</translation>
    </message>
    <message>
        <source>Show what may be meant by the nearest error in this paragraph</source>
        <translation>Visa vad som kan avses med det närmaste felet i stycket</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>Ign&amp;orera här</translation>
    </message>
    <message>
        <source>Do not show this error any more; it can be undone</source>
        <translation>Visa inte detta fel längre; det kan ångras</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>&amp;Lägg till i mina ord</translation>
    </message>
    <message>
        <source>Take this word for right from now on, in every case</source>
        <translation>Anse ordet rätt från och med nu, i alla ärenden</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fet</translation>
    </message>
    <message>
        <source>Make the selection bold</source>
        <translation>Gör markeringen fet</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>Make the selection italic</source>
        <translation>Gör markeringen kursiv</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>Lä&amp;nk…</translation>
    </message>
    <message>
        <source>Make the selection a link, or change the link</source>
        <translation>Gör markeringen till en länk eller ändra länken</translation>
    </message>
    <message>
        <source>L&amp;egal reference…</source>
        <translation>Laghän&amp;visning…</translation>
    </message>
    <message>
        <source>Find a statute and write the reference here</source>
        <translation>Sök en författning och skriv hänvisningen här</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Stycke</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>Gör om till brödtext</translation>
    </message>
    <message>
        <source>&amp;Subheading</source>
        <translation>&amp;Mellanrubrik</translation>
    </message>
    <message>
        <source>Make it a subheading</source>
        <translation>Gör om till mellanrubrik</translation>
    </message>
    <message>
        <source>B&amp;ullets</source>
        <translation>&amp;Punktlista</translation>
    </message>
    <message>
        <source>Make it a bulleted list</source>
        <translation>Gör om till punktlista</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>N&amp;umrerad lista</translation>
    </message>
    <message>
        <source>Make it a numbered list</source>
        <translation>Gör om till numrerad lista</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabell…</translation>
    </message>
    <message>
        <source>Put in a simple table</source>
        <translation>Infoga en enkel tabell</translation>
    </message>
    <message>
        <source>Move in&amp;wards</source>
        <translation>Öka &amp;indraget</translation>
    </message>
    <message>
        <source>Move the list item one level inwards</source>
        <translation>Flytta punkten en nivå inåt</translation>
    </message>
    <message>
        <source>Move &amp;outwards</source>
        <translation>Minska in&amp;draget</translation>
    </message>
    <message>
        <source>Move the list item one level outwards</source>
        <translation>Flytta punkten en nivå utåt</translation>
    </message>
    <message>
        <source>Tidy t&amp;ypography of this part</source>
        <translation>Snygga till t&amp;ypografin i denna del</translation>
    </message>
    <message>
        <source>Put quotation marks, dashes and no-break spaces of this part right</source>
        <translation>Rätta citattecken, tankstreck och hårda mellanslag i denna del</translation>
    </message>
    <message>
        <source>Tidy typography of the whole &amp;case</source>
        <translation>Snygga till typografin i &amp;hela ärendet</translation>
    </message>
    <message>
        <source>Put quotation marks, dashes and no-break spaces of every part right</source>
        <translation>Rätta citattecken, tankstreck och hårda mellanslag i alla delar</translation>
    </message>
    <message>
        <source>&amp;My words…</source>
        <translation>Mina &amp;ord…</translation>
    </message>
    <message>
        <source>See and change the words that proofreading takes for right</source>
        <translation>Se och ändra de ord som språkgranskningen godtar</translation>
    </message>
    <message>
        <source>&amp;Next to translate</source>
        <translation>&amp;Nästa att översätta</translation>
    </message>
    <message>
        <source>Go to the next paragraph that is not translated or has changed since</source>
        <translation>Gå till nästa stycke som inte är översatt eller vars källtext har ändrats</translation>
    </message>
    <message>
        <source>Show what &amp;changed</source>
        <translation>&amp;Visa ändringar</translation>
    </message>
    <message>
        <source>Show what has changed in the source since this was translated</source>
        <translation>Visa vad som har ändrats i källtexten efter översättningen</translation>
    </message>
    <message>
        <source>Copy the &amp;source</source>
        <translation>Kopiera &amp;källtexten</translation>
    </message>
    <message>
        <source>Copy the paragraph of the other language here, to be translated</source>
        <translation>Kopiera stycket på det andra språket hit för översättning</translation>
    </message>
    <message>
        <source>Mark as &amp;translated</source>
        <translation>&amp;Markera som översatt</translation>
    </message>
    <message>
        <source>The translation is up to date</source>
        <translation>Översättningen är aktuell</translation>
    </message>
    <message>
        <source>Approve as &amp;different</source>
        <translation>&amp;Godkänn som olika</translation>
    </message>
    <message>
        <source>The two languages are meant to differ here</source>
        <translation>Språken ska skilja sig åt här</translation>
    </message>
    <message>
        <source>Translate &amp;references</source>
        <translation>Öve&amp;rsätt hänvisningar</translation>
    </message>
    <message>
        <source>Offer the references that the other language of this paragraph lacks</source>
        <translation>Föreslå de hänvisningar som saknas på styckets andra språk</translation>
    </message>
    <message>
        <source>&amp;Join pairs</source>
        <translation>&amp;Slå ihop par</translation>
    </message>
    <message>
        <source>Pair this paragraph and the next one with one text of the other language</source>
        <translation>För ihop det här stycket och nästa till ett par</translation>
    </message>
    <message>
        <source>S&amp;plit the pair</source>
        <translation>&amp;Dela paret</translation>
    </message>
    <message>
        <source>Make two pairs of this one from here on</source>
        <translation>Gör två par av det här paret från det här stället</translation>
    </message>
    <message>
        <source>&amp;Previous part</source>
        <translation>&amp;Föregående del</translation>
    </message>
    <message>
        <source>Go to the part before this one</source>
        <translation>Gå till föregående del</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>&amp;Nästa del</translation>
    </message>
    <message>
        <source>Go to the part after this one</source>
        <translation>Gå till nästa del</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Nästa o&amp;mråde</translation>
    </message>
    <message>
        <source>Move to the next area of the window</source>
        <translation>Gå till nästa område i fönstret</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Före&amp;gående område</translation>
    </message>
    <message>
        <source>Move to the previous area of the window</source>
        <translation>Gå till föregående område i fönstret</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>&amp;Båda språken</translation>
    </message>
    <message>
        <source>Finnish and Swedish side by side</source>
        <translation>Finska och svenska sida vid sida</translation>
    </message>
    <message>
        <source>&amp;Finnish alone</source>
        <translation>Bara f&amp;inska</translation>
    </message>
    <message>
        <source>Show the Finnish text alone</source>
        <translation>Visa bara den finska texten</translation>
    </message>
    <message>
        <source>&amp;Swedish alone</source>
        <translation>Bara &amp;svenska</translation>
    </message>
    <message>
        <source>Show the Swedish text alone</source>
        <translation>Visa bara den svenska texten</translation>
    </message>
    <message>
        <source>Finnish in a na&amp;rrow column</source>
        <translation>Finska i smal s&amp;palt</translation>
    </message>
    <message>
        <source>Show the Finnish text in a narrow column beside the Swedish</source>
        <translation>Visa den finska texten i en smal spalt bredvid den svenska</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Anvisningar</translation>
    </message>
    <message>
        <source>Show or hide what each part should say</source>
        <translation>Visa eller dölj anvisningarna om vad som ska stå i delen</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Ärendets &amp;delar</translation>
    </message>
    <message>
        <source>Show or hide the parts of the case</source>
        <translation>Visa eller dölj ärendets delar</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>Pane&amp;ler</translation>
    </message>
    <message>
        <source>Show or hide findings, motion and preview</source>
        <translation>Visa eller dölj anmärkningar, motion och förhandsgranskning</translation>
    </message>
    <message>
        <source>Preview in f&amp;ull</source>
        <translation>Förhandsgranska i &amp;hela fönstret</translation>
    </message>
    <message>
        <source>Show the pages over the whole window</source>
        <translation>Visa sidorna i hela fönstret</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbok</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Läs handboken</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>See every key</source>
        <translation>Visa alla kortkommandon</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>Kopiera &amp;uppgifter för supporten</translation>
    </message>
    <message>
        <source>Copy versions and settings, without any text of yours, to the clipboard</source>
        <translation>Kopiera versioner och inställningar till urklipp, utan dina egna texter</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Om programmet</translation>
    </message>
    <message>
        <source>See versions and licences</source>
        <translation>Visa versioner och licenser</translation>
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
        <translation>Kontrollsumma (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>in each language</source>
        <translation>på vartdera språket</translation>
    </message>
    <message>
        <source>in Finnish, its original language</source>
        <translation>på finska, originalspråket</translation>
    </message>
    <message>
        <source>in Swedish, its original language</source>
        <translation>på svenska, originalspråket</translation>
    </message>
    <message>
        <source>Title, Finnish</source>
        <translation>Rubrik på finska</translation>
    </message>
    <message>
        <source>Title, Swedish</source>
        <translation>Rubrik på svenska</translation>
    </message>
    <message>
        <source>Title stands</source>
        <translation>Rubriken står</translation>
    </message>
    <message>
        <source>In which language the title stands</source>
        <translation>Språket som rubriken står på</translation>
    </message>
    <message>
        <source>Move to the other list</source>
        <translation>Flytta till den andra listan</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Drop files here, or add them below. Only the title, the name of the file and a fingerprint of what it holds are kept: the file itself is not stored and goes nowhere.</source>
        <translation>Släpp filer här eller lägg till dem nedan. Bara rubriken, filens namn och en kontrollsumma sparas: själva filen sparas inte och skickas ingenstans.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Välj filer…</translation>
    </message>
    <message>
        <source>Choose files for the attachments</source>
        <translation>Välj filer till bilagorna</translation>
    </message>
    <message>
        <source>Add a title only</source>
        <translation>Lägg till bara en rubrik</translation>
    </message>
    <message>
        <source>Add an attachment by its title only</source>
        <translation>Lägg till bara en bilagas rubrik</translation>
    </message>
    <message>
        <source>Supplementary material</source>
        <translation>Tilläggsmaterial</translation>
    </message>
    <message>
        <source>Choose files for the supplementary material</source>
        <translation>Välj filer till tilläggsmaterialet</translation>
    </message>
    <message>
        <source>Add supplementary material by its title only</source>
        <translation>Lägg till bara tilläggsmaterialets rubrik</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>Nothing here yet. Drop files here, or choose them.</source>
        <translation>Här finns ingenting ännu. Släpp filer här eller välj dem.</translation>
    </message>
    <message>
        <source>Attachment {number}</source>
        <translation>Bilaga {number}</translation>
    </message>
    <message>
        <source>Supplementary material {number}</source>
        <translation>Tilläggsmaterial {number}</translation>
    </message>
    <message>
        <source>Move to supplementary material</source>
        <translation>Flytta till tilläggsmaterialet</translation>
    </message>
    <message>
        <source>Move to attachments</source>
        <translation>Flytta till bilagorna</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Välj filer</translation>
    </message>
    <message>
        <source>{file} is here already and was not added again.</source>
        <translation>{file} finns redan i listan och lades inte till på nytt.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>The question is not written in this language yet.</source>
        <translation>Frågan har ännu inte skrivits på det här språket.</translation>
    </message>
</context>
<context>
    <name>BilingualEditor</name>
    <message>
        <source>Not translated yet</source>
        <translation>Inte översatt ännu</translation>
    </message>
</context>
<context>
    <name>BoundValue</name>
    <message>
        <source>This is not a date. Write it as 19.5.2025.</source>
        <translation>Det här är inget datum. Skriv det i formen 19.5.2025.</translation>
    </message>
    <message>
        <source>This is not a whole number. Write it as 12.</source>
        <translation>Det här är inget heltal. Skriv till exempel 12.</translation>
    </message>
</context>
<context>
    <name>CaseCare</name>
    <message>
        <source>Nothing to tidy: quotation marks, dashes and no-break spaces are right.</source>
        <translation>Inget att snygga till: citattecken, tankstreck och hårda mellanslag är rätt.</translation>
    </message>
    <message numerus="yes">
        <source>Tidied %n place(s).</source>
        <translation>
            <numerusform>%n ställe snyggades till.</numerusform>
            <numerusform>%n ställen snyggades till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “{better}” in place of “{words}”.</source>
        <translation>”{words}” ersattes med ”{better}”.</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Stället rättades.</translation>
    </message>
</context>
<context>
    <name>CaseDocks</name>
    <message>
        <source>Float or dock: {panel}</source>
        <translation>Frigör eller docka: {panel}</translation>
    </message>
    <message>
        <source>Close: {panel}</source>
        <translation>Stäng: {panel}</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Words here {fi} fi, {sv} sv · in all {all_fi} fi, {all_sv} sv</source>
        <translation>Ord i den här delen {fi} fi, {sv} sv · totalt {all_fi} fi, {all_sv} sv</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) to translate</source>
        <translation>
            <numerusform>%n stycke att översätta</numerusform>
            <numerusform>%n stycken att översätta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Back to the list of cases (Alt+Left)</source>
        <translation>Tillbaka till listan över ärenden (Alt+Vänster)</translation>
    </message>
    <message>
        <source>Back to the list of cases</source>
        <translation>Tillbaka till listan över ärenden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Make the Word documents (Ctrl+E)</source>
        <translation>Gör Word-dokumenten (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export the documents</source>
        <translation>Exportera dokumenten</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneler</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>What changed</source>
        <translation>Vad har ändrats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>The text with what was removed and added</source>
        <translation>Texten med strykningar och tillägg markerade</translation>
    </message>
    <message>
        <source>&lt;s&gt;Removed&lt;/s&gt; is struck through, &lt;u&gt;added&lt;/u&gt; is underlined.</source>
        <translation>&lt;s&gt;Struket&lt;/s&gt; är överstruket, &lt;u&gt;tillagt&lt;/u&gt; är understruket.</translation>
    </message>
    <message>
        <source>Mark as translated</source>
        <translation>Markera som översatt</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Both languages of this paragraph cite the same.</source>
        <translation>Styckets båda språk har samma hänvisningar.</translation>
    </message>
    <message>
        <source>This statute has no name in the language of the text. Write it by hand.</source>
        <translation>Författningen har inget namn på textens språk. Skriv det själv.</translation>
    </message>
    <message>
        <source>The reference stands in the other language too.</source>
        <translation>Hänvisningen finns nu också på det andra språket.</translation>
    </message>
</context>
<context>
    <name>ClearableLine</name>
    <message>
        <source>Clear the text</source>
        <translation>Rensa texten</translation>
    </message>
</context>
<context>
    <name>CopyPart</name>
    <message>
        <source>Copy part by part</source>
        <translation>Kopiera en del i taget</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Skede</translation>
    </message>
    <message>
        <source>Stage of the document</source>
        <translation>Dokumentets behandlingsskede</translation>
    </message>
    <message>
        <source>Enter copies a part and goes to the next.</source>
        <translation>Enter kopierar delen och går till nästa.</translation>
    </message>
    <message>
        <source>Parts of the document; Enter copies one</source>
        <translation>Dokumentets delar; Enter kopierar en del</translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation>Delens text</translation>
    </message>
    <message>
        <source>&amp;Remove the checks</source>
        <translation>&amp;Ta bort markeringarna</translation>
    </message>
    <message>
        <source>Remove the checks</source>
        <translation>Ta bort markeringarna för kopierade delar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Copy and go on</source>
        <translation>&amp;Kopiera och fortsätt</translation>
    </message>
    <message>
        <source>Copy the part and go to the next</source>
        <translation>Kopiera delen och gå till nästa</translation>
    </message>
</context>
<context>
    <name>CopyPartDialog</name>
    <message>
        <source>Copied {done} of {all} parts.</source>
        <translation>{done} av {all} delar har kopierats.</translation>
    </message>
    <message>
        <source>On the clipboard: {part} ({language}).</source>
        <translation>I urklipp: {part} ({language}).</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Who submitted the motion</source>
        <translation>Vem som lämnade motionen</translation>
    </message>
    <message>
        <source>Description of the motion</source>
        <translation>Beskrivning av motionen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>General answer</source>
        <translation>Allmänt svar</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Svar {number}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>From the end again: {what}</source>
        <translation>Från slutet igen: {what}</translation>
    </message>
    <message>
        <source>From the beginning again: {what}</source>
        <translation>Från början igen: {what}</translation>
    </message>
    <message>
        <source>Nothing is proofread yet.</source>
        <translation>Ingenting har korrekturlästs ännu.</translation>
    </message>
    <message>
        <source>Proofreading is switched off in the preferences.</source>
        <translation>Korrekturläsningen är avstängd i inställningarna.</translation>
    </message>
    <message>
        <source>Nothing found so far; the texts are still being read.</source>
        <translation>Inget har hittats hittills; texterna läses fortfarande.</translation>
    </message>
    <message>
        <source>No errors found.</source>
        <translation>Inga fel hittades.</translation>
    </message>
    <message>
        <source>Nothing is marked here.</source>
        <translation>Ingenting är markerat här.</translation>
    </message>
    <message>
        <source>No misspelt word is marked here.</source>
        <translation>Inget felstavat ord är markerat här.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>“{word}” is one of your words now, in all its forms.</source>
        <translation>”{word}” hör nu till dina ord i alla sina former.</translation>
    </message>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation>”{word}” hör nu till dina ord.</translation>
    </message>
    <message>
        <source>Ignored in this case.</source>
        <translation>Anmärkningen ignorerades i detta ärende.</translation>
    </message>
    <message>
        <source>Ignored here.</source>
        <translation>Anmärkningen ignorerades här.</translation>
    </message>
    <message>
        <source>Ignored “{words}” in this case.</source>
        <translation>”{words}” ignorerades i detta ärende.</translation>
    </message>
    <message>
        <source>Ignored “{words}” here.</source>
        <translation>”{words}” ignorerades här.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ersätt alla</translation>
    </message>
    <message>
        <source>Replace all {count} with “{word}”</source>
        <translation>Ersätt alla {count} med ”{word}”</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>Ig&amp;norera här</translation>
    </message>
    <message>
        <source>Ignore in thi&amp;s case</source>
        <translation>Ignorera i detta &amp;ärende</translation>
    </message>
    <message numerus="yes">
        <source>Put %n word(s) right.</source>
        <translation>
            <numerusform>%n ord rättades.</numerusform>
            <numerusform>%n ord rättades.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>&amp;Lägg till i mina ord</translation>
    </message>
    <message>
        <source>Add &amp;with inflection…</source>
        <translation>Lägg till med &amp;böjning…</translation>
    </message>
</context>
<context>
    <name>Derived</name>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>made from the facts</source>
        <translation>härledd</translation>
    </message>
    <message>
        <source>Back to derived</source>
        <translation>Återställ härledd</translation>
    </message>
    <message>
        <source>Back to the derived text, Finnish</source>
        <translation>Återställ den härledda texten, finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Back to the derived text, Swedish</source>
        <translation>Återställ den härledda texten, svenska</translation>
    </message>
</context>
<context>
    <name>DerivedField</name>
    <message>
        <source>{name}, Finnish</source>
        <translation>{name} på finska</translation>
    </message>
    <message>
        <source>{name}, Swedish</source>
        <translation>{name} på svenska</translation>
    </message>
    <message>
        <source>Back to the derived text: {name}, Finnish</source>
        <translation>Återställ den härledda texten: {name} på finska</translation>
    </message>
    <message>
        <source>Back to the derived text: {name}, Swedish</source>
        <translation>Återställ den härledda texten: {name} på svenska</translation>
    </message>
</context>
<context>
    <name>DerivedSide</name>
    <message>
        <source>yours</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>made from the facts</source>
        <translation>härledd</translation>
    </message>
    <message>
        <source>From the facts it would be: {text}</source>
        <translation>Härledd ur uppgifterna: {text}</translation>
    </message>
    <message>
        <source>Back to derived</source>
        <translation>Återställ härledd</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What has changed in the Finnish text since it was translated</source>
        <translation>Ändringar i den finska texten efter översättningen</translation>
    </message>
    <message>
        <source>What has changed in the Swedish text since it was translated</source>
        <translation>Ändringar i den svenska texten efter översättningen</translation>
    </message>
    <message>
        <source>Removed: {removed}. Added: {added}.</source>
        <translation>Struket: {removed}. Tillagt: {added}.</translation>
    </message>
    <message>
        <source>Removed: {removed}.</source>
        <translation>Struket: {removed}.</translation>
    </message>
    <message>
        <source>Added: {added}.</source>
        <translation>Tillagt: {added}.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>For information, Finnish</source>
        <translation>För kännedom på finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>For information, Swedish</source>
        <translation>För kännedom på svenska</translation>
    </message>
</context>
<context>
    <name>DoubtLines</name>
    <message>
        <source>To look at</source>
        <translation>Att kontrollera</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Lämna tomt</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Det här stämmer</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Text tools</source>
        <translation>Textverktyg</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Stycke</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Mellanrubrik</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Punktlista</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numrerad lista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Next to translate</source>
        <translation>Nästa att översätta</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Visa ändringar</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Kopiera källtexten</translation>
    </message>
    <message>
        <source>Mark as translated</source>
        <translation>Markera som översatt</translation>
    </message>
    <message>
        <source>Approve as different</source>
        <translation>Godkänn som olika</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Båda språken</translation>
    </message>
    <message>
        <source>Finnish alone</source>
        <translation>Bara finska</translation>
    </message>
    <message>
        <source>Swedish alone</source>
        <translation>Bara svenska</translation>
    </message>
    <message>
        <source>Finnish in a narrow column</source>
        <translation>Finska i smal spalt</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anvisningar</translation>
    </message>
    <message>
        <source>Hide the guidance</source>
        <translation>Dölj anvisningarna</translation>
    </message>
    <message>
        <source>Question in Finnish, locked</source>
        <translation>Fråga på finska, låst</translation>
    </message>
    <message>
        <source>The question is locked: it is the motion&apos;s. Change it among the questions.</source>
        <translation>Frågan är låst eftersom den kommer från motionen. Ändra den i delen Frågor.</translation>
    </message>
    <message>
        <source>Question in Swedish, locked</source>
        <translation>Fråga på svenska, låst</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Write here what the motion proposes.</source>
        <translation>Skriv här vad motionen föreslår.</translation>
    </message>
    <message>
        <source>Write here the answer in a few points, for a quick reader.</source>
        <translation>Skriv här svaret i några punkter för den som läser snabbt.</translation>
    </message>
    <message>
        <source>Write here what the municipality answers to the whole motion.</source>
        <translation>Skriv här vad kommunen svarar på motionen som helhet.</translation>
    </message>
    <message>
        <source>Write here the answer to this question.</source>
        <translation>Skriv här svaret på den här frågan.</translation>
    </message>
    <message>
        <source>Write here the text of this part, or leave it empty.</source>
        <translation>Skriv här delens text eller lämna delen tom.</translation>
    </message>
    <message>
        <source>{part}, Finnish</source>
        <translation>{part} på finska</translation>
    </message>
    <message>
        <source>{part}, Swedish</source>
        <translation>{part} på svenska</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No cases yet</source>
        <translation>Inga ärenden ännu</translation>
    </message>
    <message>
        <source>Bring in a motion to begin, or drop its file anywhere on this window.</source>
        <translation>Börja med att ta in en motion, eller släpp filen var som helst i fönstret.</translation>
    </message>
    <message>
        <source>Bring in a motion</source>
        <translation>Ta in en motion</translation>
    </message>
    <message>
        <source>No case here has all of “{words}” in one text.</source>
        <translation>Inget av ärendena här har allt detta i en och samma text: ”{words}”.</translation>
    </message>
    <message>
        <source>No case here is as the filters have it.</source>
        <translation>Inget ärende motsvarar filtren.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Rensa sökningen och filtren</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>Biblioteket kan inte läsas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Show active cases</source>
        <translation>Visa aktiva ärenden</translation>
    </message>
    <message>
        <source>Cases that you archive stand here and can be restored.</source>
        <translation>Arkiverade ärenden finns här och kan återställas.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Arkivet är tomt</translation>
    </message>
    <message>
        <source>Deleted cases stand here and can be restored.</source>
        <translation>Raderade ärenden finns här och kan återställas.</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Inga raderade ärenden</translation>
    </message>
    <message>
        <source>All cases are archived or deleted. Bring in a motion to begin a new one.</source>
        <translation>Alla ärenden är arkiverade eller raderade. Börja ett nytt ärende genom att ta in en motion.</translation>
    </message>
    <message>
        <source>No active cases</source>
        <translation>Inga aktiva ärenden</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Skede</translation>
    </message>
    <message>
        <source>Stage of the document</source>
        <translation>Dokumentets behandlingsskede</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>The document in Finnish</source>
        <translation>Dokumentet på finska</translation>
    </message>
    <message>
        <source>The document in Swedish</source>
        <translation>Dokumentet på svenska</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mapp</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Filernas mapp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Välj mapp</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More: format and template</source>
        <translation>Mer: format och Word-mall</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Filernas format</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>M&amp;all</translation>
    </message>
    <message>
        <source>Word template of the city</source>
        <translation>Kommunens Word-mall</translation>
    </message>
    <message>
        <source>The program&apos;s own template</source>
        <translation>Programmets egen mall</translation>
    </message>
    <message>
        <source>Choose the template</source>
        <translation>Välj mall</translation>
    </message>
    <message>
        <source>What is not ready; Enter goes there</source>
        <translation>Det som inte är klart; Enter går till stället</translation>
    </message>
    <message>
        <source>I &amp;have seen these</source>
        <translation>&amp;Jag har sett dessa</translation>
    </message>
    <message>
        <source>I have seen what is not ready</source>
        <translation>Jag har sett vad som inte är klart</translation>
    </message>
    <message>
        <source>Files that were written; Enter opens one</source>
        <translation>Färdiga filer; Enter öppnar en fil</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öpp&amp;na</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Öppna filen</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Visa i mappen</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Visa filen i dess mapp</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Kopiera sökvägen</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Kopiera filens sökväg</translation>
    </message>
    <message>
        <source>&amp;Copy part by part…</source>
        <translation>Kopiera en &amp;del i taget…</translation>
    </message>
    <message>
        <source>Copy the document part by part</source>
        <translation>Kopiera dokumentet en del i taget</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Exportens förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>Export the documents</source>
        <translation>Exportera dokumenten</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>The case has no stage yet, so there is nothing to export. Add the meeting of a stage first.</source>
        <translation>Ärendet har inget behandlingsskede ännu, så det finns inget att exportera. Lägg först till ett skede och dess möte.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Välj minst ett språk.</translation>
    </message>
    <message>
        <source>Choose the folder that the files go to.</source>
        <translation>Välj mappen som filerna sparas i.</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Filernas mapp</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-mall</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word-dokument (.docx)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Webbsida (.html)</translation>
    </message>
    <message>
        <source>Plain text (.txt)</source>
        <translation>Ren text (.txt)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>The documents are not ready. A line leads to its place.</source>
        <translation>Dokumenten är inte klara. Varje rad leder till sitt ställe.</translation>
    </message>
    <message>
        <source>The documents can be exported. Some places are worth a look first.</source>
        <translation>Dokumenten kan exporteras. Några ställen är värda en titt först.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ingenting saknas.</translation>
    </message>
    <message>
        <source>{name} – replaces the file of {when}</source>
        <translation>{name} – ersätter filen från {when}</translation>
    </message>
    <message>
        <source>&amp;Export anyway</source>
        <translation>&amp;Exportera ändå</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The document is written.</source>
        <translation>Dokumentet är klart.</translation>
    </message>
    <message>
        <source>Both documents are written.</source>
        <translation>Båda dokumenten är klara.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>I mappen {folder}</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Ingen fil ändrades.</translation>
    </message>
    <message>
        <source>{what} {left}</source>
        <translation>{what} {left}</translation>
    </message>
    <message>
        <source>Use the program&apos;s own template</source>
        <translation>Använd programmets egen mall</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Välj en annan mapp…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Grunduppgifter</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind of the matter</source>
        <translation>Ärendets typ</translation>
    </message>
    <message>
        <source>Language of the motion</source>
        <translation>Motionens språk</translation>
    </message>
    <message>
        <source>Answer is written first in</source>
        <translation>Svaret skrivs först på</translation>
    </message>
    <message>
        <source>Language in which the answer is written first</source>
        <translation>Språk som svaret skrivs på först</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daterad</translation>
    </message>
    <message>
        <source>Date of the motion</source>
        <translation>Motionens datum</translation>
    </message>
    <message>
        <source>e.g. 19.5.2025</source>
        <translation>t.ex. 19.5.2025</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Lämnad</translation>
    </message>
    <message>
        <source>Day of handing in</source>
        <translation>Inlämningsdag</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Deadline of the answer</source>
        <translation>Tidsfrist för svaret</translation>
    </message>
    <message>
        <source>Topic and title</source>
        <translation>Ämne och rubrik</translation>
    </message>
    <message>
        <source>Topic, Finnish</source>
        <translation>Ämne på finska</translation>
    </message>
    <message>
        <source>e.g. pyöräpysäköinnin lisäämisestä</source>
        <translation>t.ex. pyöräpysäköinnin lisäämisestä</translation>
    </message>
    <message>
        <source>Topic, Swedish</source>
        <translation>Ämne på svenska</translation>
    </message>
    <message>
        <source>e.g. om att utöka cykelparkeringen</source>
        <translation>t.ex. om att utöka cykelparkeringen</translation>
    </message>
    <message>
        <source>Who submitted</source>
        <translation>Inlämnare</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Undertecknare</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lägg till en grupp</translation>
    </message>
    <message>
        <source>Number of co-signers</source>
        <translation>Antal övriga undertecknare</translation>
    </message>
    <message>
        <source>Names of co-signers, one a line</source>
        <translation>Övriga undertecknares namn, ett per rad</translation>
    </message>
    <message>
        <source>Preparers and further information</source>
        <translation>Beredning och upplysningar</translation>
    </message>
    <message>
        <source>Preparers</source>
        <translation>Beredare</translation>
    </message>
    <message>
        <source>Add a preparer</source>
        <translation>Lägg till en beredare</translation>
    </message>
    <message>
        <source>Add me</source>
        <translation>Lägg till mig</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>För kännedom</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Lägg till en mottagare</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Who submitted</source>
        <translation>Inlämnare</translation>
    </message>
    <message>
        <source>Contact lines</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Signatory {number}</source>
        <translation>Undertecknare {number}</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Add who submitted.</source>
        <translation>Inga undertecknare ännu. Lägg till den som lämnade motionen.</translation>
    </message>
    <message>
        <source>Preparer {number}</source>
        <translation>Beredare {number}</translation>
    </message>
    <message>
        <source>No preparer yet. Add who prepares the case.</source>
        <translation>Ingen beredare ännu. Lägg till den som bereder ärendet.</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>Mottagare {number}</translation>
    </message>
    <message>
        <source>Nobody is told yet. Add those to whom the decision is sent.</source>
        <translation>Inga mottagare ännu. Lägg till dem som beslutet skickas till.</translation>
    </message>
    <message>
        <source>Adds you, as your contact data stand in the preferences</source>
        <translation>Lägger till dig med kontaktuppgifterna i inställningarna</translation>
    </message>
    <message>
        <source>Counted from the day of handing in</source>
        <translation>Räknad från inlämningsdagen</translation>
    </message>
    <message>
        <source>Yours; empty it to have it counted</source>
        <translation>Egen; töm fältet så räknas dagen ut</translation>
    </message>
    <message>
        <source>Yours; counted from the day of handing in it would be {day}</source>
        <translation>Egen; räknad från inlämningsdagen {day}</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>In all parts of this case, Finnish and Swedish</source>
        <translation>I ärendets alla delar, på finska och svenska</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Text att söka</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Föregående träff (Skift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nästa träff (F3)</translation>
    </message>
    <message>
        <source>Re&amp;place with</source>
        <translation>Ersätt me&amp;d</translation>
    </message>
    <message>
        <source>Languages that are searched</source>
        <translation>Språk som genomsöks</translation>
    </message>
    <message>
        <source>Languages to search</source>
        <translation>Språk att söka i</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Båda språken</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>M&amp;atch case</source>
        <translation>Skilj på &amp;gemener och versaler</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Skilj på gemener och versaler</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Hela &amp;ord</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hela ord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Nothing: the text is taken away</source>
        <translation>Tomt: texten tas bort</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersättningstext</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>Ersätt denna</translation>
    </message>
    <message>
        <source>Replace the chosen match</source>
        <translation>Ersätt den valda träffen</translation>
    </message>
    <message>
        <source>Replace the ticked matches</source>
        <translation>Ersätt de markerade träffarna</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Träff</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n ersatt.</numerusform>
            <numerusform>%n ersatta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Inga träffar.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n matches; type more to see fewer.</source>
        <translation>
            <numerusform>Fler än %n träff; skriv mer för att begränsa sökningen.</numerusform>
            <numerusform>Fler än %n träffar; skriv mer för att begränsa sökningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n ticked</source>
        <translation>
            <numerusform>Ersätt %n markerad</numerusform>
            <numerusform>Ersätt %n markerade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFixes</name>
    <message>
        <source>Put “{better}” in place of “{words}”</source>
        <translation>Ersätt ”{words}” med ”{better}”</translation>
    </message>
    <message>
        <source>In place of “{words}”:</source>
        <translation>I stället för ”{words}”:</translation>
    </message>
    <message>
        <source>In its place:</source>
        <translation>I stället:</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>Söker förslag…</translation>
    </message>
    <message>
        <source>No better word is known.</source>
        <translation>Inga förslag hittades.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>Ett mellanslag</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>Ta bort mellanslaget</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Kind of the findings shown</source>
        <translation>Slag av anmärkningar som visas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>The texts are being proofread for the first time.</source>
        <translation>Texterna granskas för första gången.</translation>
    </message>
    <message>
        <source>Language of the findings shown</source>
        <translation>Språk för de anmärkningar som visas</translation>
    </message>
    <message>
        <source>Findings by part</source>
        <translation>Anmärkningar per del</translation>
    </message>
    <message>
        <source>Enter goes to the place of the finding, Ctrl+. opens what can be done about it, Delete ignores it.</source>
        <translation>Enter går till anmärkningens ställe, Ctrl+. öppnar dess meny och Delete ignorerar den.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Visa alla anmärkningar</translation>
    </message>
    <message>
        <source>What can be done about the finding</source>
        <translation>Vad man kan göra åt anmärkningen</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Ignorera här</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorera här</translation>
    </message>
    <message>
        <source>This place is right as it stands (Delete)</source>
        <translation>Stället är rätt så här (Delete)</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mer…</translation>
    </message>
    <message>
        <source>More ways to deal with the finding</source>
        <translation>Fler sätt att åtgärda anmärkningen</translation>
    </message>
    <message>
        <source>More ways to deal with the finding (Ctrl+.)</source>
        <translation>Fler sätt att åtgärda anmärkningen (Ctrl+.)</translation>
    </message>
    <message>
        <source>&amp;Go to the place</source>
        <translation>&amp;Gå till stället</translation>
    </message>
    <message>
        <source>&amp;Copy the text of the finding</source>
        <translation>&amp;Kopiera anmärkningens text</translation>
    </message>
</context>
<context>
    <name>FindingsNotices</name>
    <message>
        <source>Proofreading has stopped.</source>
        <translation>Språkgranskningen har stannat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök på nytt</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Both languages</source>
        <translation>Båda språken</translation>
    </message>
    <message>
        <source>All findings ({count})</source>
        <translation>Alla anmärkningar ({count})</translation>
    </message>
    <message>
        <source>Completeness ({count})</source>
        <translation>Brister ({count})</translation>
    </message>
    <message>
        <source>Spelling and language ({count})</source>
        <translation>Stavning och språk ({count})</translation>
    </message>
    <message>
        <source>References to law ({count})</source>
        <translation>Laghänvisningar ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>{errors}, {warnings}</source>
        <translation>{errors}, {warnings}</translation>
    </message>
    <message>
        <source>The texts are being read. What is found is told here.</source>
        <translation>Texterna läses. Anmärkningarna kommer hit.</translation>
    </message>
    <message>
        <source>Nothing to mend. Every mandatory part is written, and every translation is up to date.</source>
        <translation>Inget att åtgärda. Alla obligatoriska delar är skrivna och översättningarna är aktuella.</translation>
    </message>
    <message>
        <source>Nothing to mend of this kind. Others are not shown now.</source>
        <translation>Inga anmärkningar av det här slaget. Andra visas inte nu.</translation>
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
        <translation>Antal träffar: {count}. Enter går till nästa.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word, or only its beginning.</source>
        <translation>Inga träffar. Pröva ett kortare ord eller bara början av ordet.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Handbokens innehåll</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Handbokens text</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Drag to move the paragraph</source>
        <translation>Dra för att flytta stycket</translation>
    </message>
</context>
<context>
    <name>HitRows</name>
    <message>
        <source>heading not known</source>
        <translation>rubriken är inte känd</translation>
    </message>
    <message>
        <source>the whole statute</source>
        <translation>hela författningen</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Bring in a motion</source>
        <translation>Ta in en motion</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Välj filer…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Klistra in text</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Drop a motion here</source>
        <translation>Släpp en motion här</translation>
    </message>
    <message>
        <source>Word, OpenDocument, RTF, PDF, web page or text file; or paste the text. An agenda item that answers a motion will do too, in one language or both, with the motion itself.</source>
        <translation>En fil i formatet Word, OpenDocument, RTF, PDF, HTML eller ren text, eller klistra in texten. Det går också bra med ett ärende på föredragningslistan som svarar på en motion, på ett språk eller båda, tillsammans med själva motionen.</translation>
    </message>
    <message>
        <source>Go on with what was put aside</source>
        <translation>Fortsätt med det som lades åt sidan</translation>
    </message>
    <message>
        <source>Nothing is stored before you create the case.</source>
        <translation>Ingenting sparas förrän du skapar ärendet.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Filens text</translation>
    </message>
    <message>
        <source>Click a sentence, then drag it to a list.</source>
        <translation>Klicka på en mening och dra den till en lista.</translation>
    </message>
    <message>
        <source>Make a demand</source>
        <translation>Markera som yrkande</translation>
    </message>
    <message>
        <source>Make a demand of the selected text (Alt+1)</source>
        <translation>Markera den valda texten som yrkande (Alt+1)</translation>
    </message>
    <message>
        <source>Make a question</source>
        <translation>Markera som fråga</translation>
    </message>
    <message>
        <source>Make a question of the selected text (Alt+2)</source>
        <translation>Markera den valda texten som fråga (Alt+2)</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Go to the next thing to look at</source>
        <translation>Gå till nästa ställe att kontrollera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>Skapa ärende</translation>
    </message>
</context>
<context>
    <name>IntakeFields</name>
    <message>
        <source>Council motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Council question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Hemställningskläm</translation>
    </message>
    <message>
        <source>Residents&apos; initiative</source>
        <translation>Invånarinitiativ</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Det som identifierades</translation>
    </message>
    <message>
        <source>The text itself</source>
        <translation>Själva texten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Topic, as it stands behind the word for motion</source>
        <translation>Ämnet så som det står efter ordet motion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Language of the motion</source>
        <translation>Motionens språk</translation>
    </message>
    <message>
        <source>What it proposes</source>
        <translation>Vad som yrkas</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>Write a demand</source>
        <translation>Skriv ett yrkande</translation>
    </message>
    <message>
        <source>To the other list</source>
        <translation>Till den andra listan</translation>
    </message>
    <message>
        <source>Back into the text</source>
        <translation>Tillbaka till texten</translation>
    </message>
    <message>
        <source>Put the demand back into the text</source>
        <translation>För tillbaka yrkandet till texten</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Vad som frågas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Skriv en fråga</translation>
    </message>
    <message>
        <source>Put the question back into the text</source>
        <translation>För tillbaka frågan till texten</translation>
    </message>
    <message>
        <source>Who signed first</source>
        <translation>Första undertecknare</translation>
    </message>
    <message>
        <source>First signatories</source>
        <translation>Första undertecknare</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Lägg till grupp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the signatory</source>
        <translation>Ta bort undertecknaren</translation>
    </message>
    <message>
        <source>Move the signatory up</source>
        <translation>Flytta undertecknaren uppåt</translation>
    </message>
    <message>
        <source>Move the signatory down</source>
        <translation>Flytta undertecknaren nedåt</translation>
    </message>
    <message>
        <source>e.g. 19.5.2025</source>
        <translation>t.ex. 19.5.2025</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta upp (Alt+Upp)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta ned (Alt+Ned)</translation>
    </message>
    <message>
        <source>Further signatories, their number</source>
        <translation>Antal övriga undertecknare</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Their names, one a line</source>
        <translation>Deras namn, ett per rad</translation>
    </message>
    <message>
        <source>Date on the motion</source>
        <translation>Motionens datum</translation>
    </message>
    <message>
        <source>Handed in to the council</source>
        <translation>Lämnad till fullmäktige</translation>
    </message>
</context>
<context>
    <name>IntakeItem</name>
    <message>
        <source>This is an agenda item in both languages</source>
        <translation>Det här är ett ärende på föredragningslistan på båda språken</translation>
    </message>
    <message>
        <source>This is an agenda item</source>
        <translation>Det här är ett ärende på föredragningslistan</translation>
    </message>
    <message>
        <source>The motion: {file}</source>
        <translation>Motionen: {file}</translation>
    </message>
    <message>
        <source>The motion itself is not here yet; its reasoning and full wording come from it.</source>
        <translation>Själva motionen saknas ännu; ur den fås motiveringen och den fullständiga ordalydelsen.</translation>
    </message>
    <message>
        <source>In the other language: {file}</source>
        <translation>På det andra språket: {file}</translation>
    </message>
    <message>
        <source>The item is in Swedish alone.</source>
        <translation>Ärendet finns bara på svenska.</translation>
    </message>
    <message>
        <source>The item is in Finnish alone.</source>
        <translation>Ärendet finns bara på finska.</translation>
    </message>
    <message>
        <source>Case number: {value}</source>
        <translation>Ärendenummer: {value}</translation>
    </message>
    <message>
        <source>First signatory: {value}</source>
        <translation>Första undertecknare: {value}</translation>
    </message>
    <message>
        <source>Meetings: {value}</source>
        <translation>Möten: {value}</translation>
    </message>
    <message>
        <source>Questions: {value}</source>
        <translation>Frågor: {value}</translation>
    </message>
    <message>
        <source>Answers under a heading of their own: {value}</source>
        <translation>Svar under egen rubrik: {value}</translation>
    </message>
    <message>
        <source>What the case would hold</source>
        <translation>Vad ärendet skulle innehålla</translation>
    </message>
    <message>
        <source>It answers a motion already. The case is made of its texts as they are printed; you go on from there.</source>
        <translation>Det svarar redan på en motion. Ärendet görs av dess texter så som de är tryckta, och du fortsätter därifrån.</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Vad som hör till det</translation>
    </message>
    <message>
        <source>Add the other language…</source>
        <translation>Lägg till det andra språket…</translation>
    </message>
    <message>
        <source>Add the motion…</source>
        <translation>Lägg till motionen…</translation>
    </message>
    <message>
        <source>To look at when the case is made</source>
        <translation>Att kontrollera när ärendet har skapats</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Pasted text</source>
        <translation>Inklistrad text</translation>
    </message>
    <message>
        <source>Documents ({patterns});;All files (*)</source>
        <translation>Dokument ({patterns});;Alla filer (*)</translation>
    </message>
    <message>
        <source>Bring in a motion</source>
        <translation>Ta in en motion</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the motion&apos;s text first, then paste it here.</source>
        <translation>Det finns ingen text i urklipp. Kopiera först motionens text och klistra sedan in den här.</translation>
    </message>
    <message>
        <source>Take it as a motion</source>
        <translation>Behandla som motion</translation>
    </message>
    <message>
        <source>Use the new one instead</source>
        <translation>Använd den nya i stället</translation>
    </message>
    <message>
        <source>One field cannot be read yet; mend or empty it first.</source>
        <translation>Ett fält innehåller något ogiltigt; rätta eller töm det först.</translation>
    </message>
</context>
<context>
    <name>IntakeSource</name>
    <message>
        <source>Make a demand	Alt+1</source>
        <translation>Markera som yrkande	Alt+1</translation>
    </message>
    <message>
        <source>Make a question	Alt+2</source>
        <translation>Markera som fråga	Alt+2</translation>
    </message>
    <message>
        <source>Back into the text	Del</source>
        <translation>Tillbaka till texten	Del</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Använd som</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Go on with {file}</source>
        <translation>Fortsätt med {file}</translation>
    </message>
    <message>
        <source>Take {file} out (Delete)</source>
        <translation>Ta bort {file} (Delete)</translation>
    </message>
    <message>
        <source>Create case from this item</source>
        <translation>Skapa ärende av detta</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>Skapa ärende</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 ställe att kontrollera</translation>
    </message>
    <message>
        <source>{count} things to look at</source>
        <translation>{count} ställen att kontrollera</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Läser {file}…</translation>
    </message>
</context>
<context>
    <name>KeyboardMapDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Sök kommandon</translation>
    </message>
    <message>
        <source>Search by command or key</source>
        <translation>Sök med kommando eller tangent</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Print the keyboard map</source>
        <translation>Skriv ut kortkommandona</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Kommandon och deras tangenter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>No command or key is called that. Try another word.</source>
        <translation>Det finns inget sådant kommando eller någon sådan tangent. Pröva ett annat ord.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>KeyboardText</name>
    <message>
        <source>Open the selected row of a list</source>
        <translation>Öppna den valda raden i en lista</translation>
    </message>
    <message>
        <source>Delete the selected row of a list; it can be undone</source>
        <translation>Ta bort den valda raden i en lista; det går att ångra</translation>
    </message>
    <message>
        <source>Open the menu of what is selected</source>
        <translation>Öppna menyn för det som är valt</translation>
    </message>
    <message>
        <source>Move to the next field; in a list of the text, one level inwards</source>
        <translation>Gå till nästa fält; i en lista i texten en nivå inåt</translation>
    </message>
    <message>
        <source>Move to the field before; in a list of the text, outwards</source>
        <translation>Gå till föregående fält; i en lista i texten en nivå utåt</translation>
    </message>
    <message>
        <source>Close a dialog or a search</source>
        <translation>Stäng ett fönster eller en sökning</translation>
    </message>
    <message>
        <source>Lists and texts</source>
        <translation>Listor och texter</translation>
    </message>
</context>
<context>
    <name>LackingList</name>
    <message>
        <source>Must be seen before the export</source>
        <translation>Måste ses före exporten</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värt en titt</translation>
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
        <translation>De senaste ändringarna kunde inte sparas i biblioteket.</translation>
    </message>
    <message>
        <source>Save a copy of the case as a file, so that no text is lost.</source>
        <translation>Spara en kopia av ärendet som en fil, så att ingen text går förlorad.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Låt fönstret vara öppet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Bring in a motion</source>
        <translation>Ta in en motion</translation>
    </message>
    <message>
        <source>Make a case of a motion: choose a file, paste its text, or drop a file on this window</source>
        <translation>Skapa ett ärende av en motion: välj en fil, klistra in texten eller släpp en fil i fönstret</translation>
    </message>
    <message>
        <source>Empty case</source>
        <translation>Tomt ärende</translation>
    </message>
    <message>
        <source>Make a case with nothing in it yet</source>
        <translation>Skapa ett ärende som ännu är tomt</translation>
    </message>
    <message>
        <source>Make an empty case</source>
        <translation>Skapa ett tomt ärende</translation>
    </message>
    <message>
        <source>Search the texts of all cases</source>
        <translation>Sök i alla ärendens texter</translation>
    </message>
    <message>
        <source>Finds cases in which all the words stand in one text, in either language</source>
        <translation>Hittar ärenden där alla ord finns i samma text, på vilketdera språket som helst</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverade</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Raderade</translation>
    </message>
    <message>
        <source>&amp;Shelf</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>S&amp;kede</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Styrelse</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Fullmäktige</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>State of the two languages</source>
        <translation>Språkens läge</translation>
    </message>
    <message>
        <source>Ready in both languages</source>
        <translation>Klart på båda språken</translation>
    </message>
    <message>
        <source>To translate</source>
        <translation>Att översätta</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Skrivs</translation>
    </message>
    <message>
        <source>&amp;Mine only</source>
        <translation>Bara &amp;mina</translation>
    </message>
    <message>
        <source>Cases that you have worked on</source>
        <translation>Ärenden som du har arbetat med</translation>
    </message>
    <message>
        <source>Only cases that you have worked on</source>
        <translation>Bara ärenden som du har arbetat med</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Lista över ärenden</translation>
    </message>
    <message>
        <source>Enter opens a case, Delete deletes it, typing goes to a title</source>
        <translation>Enter öppnar ett ärende, Delete raderar det, skriv för att gå till en rubrik</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Öppna exemplet</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ppna</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicera</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arkivera</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Åte&amp;rställ</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Rad&amp;era</translation>
    </message>
</context>
<context>
    <name>LibraryTexts</name>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>First signatory</source>
        <translation>Undertecknare</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation>Ärende utan rubrik</translation>
    </message>
    <message>
        <source>{name} and others</source>
        <translation>{name} m.fl.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Styrelse</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Fullmäktige</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>överskriden</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>om {days} dagar</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Inte räknat ännu</translation>
    </message>
    <message>
        <source>Finnish: {filled} of {total} mandatory parts are ready</source>
        <translation>Finska: {filled} av {total} obligatoriska delar är klara</translation>
    </message>
    <message>
        <source>Swedish: {filled} of {total} mandatory parts are ready</source>
        <translation>Svenska: {filled} av {total} obligatoriska delar är klara</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>kl. {time}</translation>
    </message>
    <message>
        <source>Changed {day} at {time} by {who}</source>
        <translation>Ändrat {day} kl. {time}, {who}</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 ärende</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} ärenden</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dress</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Länkens adress</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Använd den här adressen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Ta bort länken</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Ta bort länken</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Stäng utan ändring</translation>
    </message>
    <message>
        <source>Close without a change (Esc)</source>
        <translation>Stäng utan ändring (Esc)</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>This is no address that a document can carry. Begin with https://, http:// or mailto:.</source>
        <translation>En sådan adress kan inte användas i dokumentet. Börja med https://, http:// eller mailto:.</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Make a question</source>
        <translation>Markera som fråga</translation>
    </message>
    <message>
        <source>Make the demand a question</source>
        <translation>Gör yrkandet till en fråga</translation>
    </message>
    <message>
        <source>No demand yet. Drag a sentence here, or select it and press Alt+1.</source>
        <translation>Inga yrkanden ännu. Dra en mening hit eller markera den och tryck Alt+1.</translation>
    </message>
    <message>
        <source>Make a demand</source>
        <translation>Markera som yrkande</translation>
    </message>
    <message>
        <source>Make the question a demand</source>
        <translation>Gör frågan till ett yrkande</translation>
    </message>
    <message>
        <source>No question yet. Drag a sentence here, or select it and press Alt+2.</source>
        <translation>Inga frågor ännu. Dra en mening hit eller markera den och tryck Alt+2.</translation>
    </message>
    <message>
        <source>Move the selected sentences to the other list ({keys})</source>
        <translation>Flytta de valda meningarna till den andra listan ({keys})</translation>
    </message>
    <message>
        <source>Put the selected sentences back into the text (Delete)</source>
        <translation>För tillbaka de valda meningarna till texten (Delete)</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Ny mening</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The program was cut short. Everything stored until {time} is here.</source>
        <translation>Programmet avbröts. Allt som sparats fram till kl. {time} finns kvar.</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your texts are stored; if it happens again, tell support.</source>
        <translation>Ett fel inträffade i programmet. Dina texter är sparade; kontakta supporten om felet upprepas.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera uppgifter</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Page {number}</source>
        <translation>Sida {number}</translation>
    </message>
    <message>
        <source>Demand {numbers}</source>
        <translation>Yrkande {numbers}</translation>
    </message>
    <message>
        <source>Question {numbers}</source>
        <translation>Fråga {numbers}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Undertecknare</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daterad</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Lämnad</translation>
    </message>
</context>
<context>
    <name>MotionText</name>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Select text to quote it.</source>
        <translation>Markera text för att citera den.</translation>
    </message>
    <message>
        <source>Insert quotation</source>
        <translation>Infoga citat</translation>
    </message>
    <message>
        <source>Text of the motion</source>
        <translation>Motionens text</translation>
    </message>
    <message>
        <source>Can be read and selected, not changed.</source>
        <translation>Texten kan läsas och markeras men inte ändras.</translation>
    </message>
    <message>
        <source>The motion&apos;s own text is not in this case. Its proposals and questions appear here once they are among the facts.</source>
        <translation>Motionens egen text finns inte i ärendet. Dess yrkanden och frågor visas här när de har förts in bland grunduppgifterna.</translation>
    </message>
    <message>
        <source>Go to the facts</source>
        <translation>Gå till grunduppgifterna</translation>
    </message>
    <message>
        <source>&amp;Insert quotation</source>
        <translation>&amp;Infoga citat</translation>
    </message>
    <message>
        <source>Put what is selected into the text, as a quotation</source>
        <translation>Infoga det markerade i texten som citat</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Markera &amp;allt</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Council question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Hemställningskläm</translation>
    </message>
    <message>
        <source>Residents’ initiative</source>
        <translation>Invånarinitiativ</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Styrelse</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Fullmäktige</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Returned for preparation</source>
        <translation>Återremitterat</translation>
    </message>
</context>
<context>
    <name>NewWord</name>
    <message>
        <source>Add a word with its inflection</source>
        <translation>Lägg till ett ord med dess böjning</translation>
    </message>
    <message>
        <source>&amp;Word in its base form</source>
        <translation>&amp;Ord i grundform</translation>
    </message>
    <message>
        <source>Word in its base form</source>
        <translation>Ord i grundform</translation>
    </message>
    <message>
        <source>is inflected &amp;like</source>
        <translation>böjs &amp;som</translation>
    </message>
    <message>
        <source>Known word that is inflected alike</source>
        <translation>Känt ord som böjs på samma sätt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Lägg till i mina ord</translation>
    </message>
    <message>
        <source>Close, no word is added</source>
        <translation>Stäng, inget ord läggs till</translation>
    </message>
    <message>
        <source>Close, no word is added (Esc)</source>
        <translation>Stäng, inget ord läggs till (Esc)</translation>
    </message>
    <message>
        <source>Every form that the known word has is then right of the new one too.</source>
        <translation>Alla former som det kända ordet har är då rätta också för det nya.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>What the message offers</source>
        <translation>Åtgärd som meddelandet erbjuder</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Part</source>
        <translation>Del</translation>
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
        <translation>Grunduppgifter</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>General answer</source>
        <translation>Allmänt svar</translation>
    </message>
    <message>
        <source>Extra part</source>
        <translation>Tilläggsdel</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Skeden</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>att kontrollera</translation>
    </message>
    <message>
        <source>partly written</source>
        <translation>påbörjad</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Svar {number}</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>empty, may be left so</source>
        <translation>tom, får lämnas tom</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 anmärkning</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} anmärkningar</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Ärendets delar</translation>
    </message>
    <message>
        <source>Arrow keys choose a part, Enter goes into its text, Alt and an arrow key moves an answer.</source>
        <translation>Piltangenterna väljer en del, Enter går till dess text, Alt och en pil flyttar ett svar.</translation>
    </message>
    <message>
        <source>&amp;Write this part</source>
        <translation>&amp;Skriv i delen</translation>
    </message>
    <message>
        <source>Move the question &amp;up</source>
        <translation>Flytta frågan &amp;uppåt</translation>
    </message>
    <message>
        <source>Move the question &amp;down</source>
        <translation>Flytta frågan &amp;nedåt</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>{part}, copied</source>
        <translation>{part}, kopierad</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Party, Finnish</source>
        <translation>Parti på finska</translation>
    </message>
    <message>
        <source>Party, Swedish</source>
        <translation>Parti på svenska</translation>
    </message>
    <message>
        <source>Genitive, Finnish</source>
        <translation>Genitiv på finska</translation>
    </message>
    <message>
        <source>Genitive, Swedish</source>
        <translation>Genitiv på svenska</translation>
    </message>
</context>
<context>
    <name>PersonGroup</name>
    <message>
        <source>Name of the group, Finnish</source>
        <translation>Gruppens namn på finska</translation>
    </message>
    <message>
        <source>Name of the group, Swedish</source>
        <translation>Gruppens namn på svenska</translation>
    </message>
    <message>
        <source>Genitive, Finnish</source>
        <translation>Genitiv på finska</translation>
    </message>
    <message>
        <source>Genitive, Swedish</source>
        <translation>Genitiv på svenska</translation>
    </message>
</context>
<context>
    <name>PersonPreparer</name>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Title, Finnish</source>
        <translation>Rubrik på finska</translation>
    </message>
    <message>
        <source>Title of the official, Finnish</source>
        <translation>Tjänstetitel på finska</translation>
    </message>
    <message>
        <source>Title, Swedish</source>
        <translation>Rubrik på svenska</translation>
    </message>
    <message>
        <source>Title of the official, Swedish</source>
        <translation>Tjänstetitel på svenska</translation>
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
        <translation>Mallen går att öppna och har alla format som behövs.</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Välj en Word-mall</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Word-filer (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Choose the folder for documents</source>
        <translation>Välj mapp för dokument</translation>
    </message>
    <message>
        <source>Another municipality</source>
        <translation>Annan kommun</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Enligt systemet</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>Programmets s&amp;pråk</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programmets språk</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Enligt systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörk</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;storlek</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>This is how large the text will be.</source>
        <translation>Så här stor blir texten.</translation>
    </message>
    <message>
        <source>Let &amp;nothing move by itself</source>
        <translation>&amp;Ingenting rör sig av sig självt</translation>
    </message>
    <message>
        <source>Let nothing move by itself</source>
        <translation>Ingenting rör sig av sig självt</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>Språkgranskning</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Medan du skriver</translation>
    </message>
    <message>
        <source>Show misspelt words and other faults</source>
        <translation>Visa felstavade ord och andra fel</translation>
    </message>
    <message>
        <source>Put &amp;quotation marks, dashes and spaces right as they are typed</source>
        <translation>Rätta &amp;citattecken, streck och mellanrum vid inmatning</translation>
    </message>
    <message>
        <source>Put quotation marks, dashes and spaces right as they are typed</source>
        <translation>Rätta citattecken, streck och mellanrum vid inmatning</translation>
    </message>
    <message>
        <source>Ctrl+Z right after takes the change back and leaves what was typed.</source>
        <translation>Ctrl+Z direkt efteråt tar tillbaka rättelsen och behåller det som skrevs.</translation>
    </message>
    <message>
        <source>Finnish is read by</source>
        <translation>Finska läses av</translation>
    </message>
    <message>
        <source>Swedish is read by</source>
        <translation>Svenska läses av</translation>
    </message>
    <message>
        <source>&amp;Office&apos;s word list</source>
        <translation>Arbetsp&amp;latsens ordlista</translation>
    </message>
    <message>
        <source>Office&apos;s word list</source>
        <translation>Arbetsplatsens ordlista</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen lista</translation>
    </message>
    <message>
        <source>Choose the office&apos;s word list</source>
        <translation>Välj arbetsplatsens ordlista</translation>
    </message>
    <message>
        <source>M&amp;y words…</source>
        <translation>Min&amp;a ord…</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mina ord</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Författningar</translation>
    </message>
    <message>
        <source>Bring in newer data of statutes</source>
        <translation>Hämta in nyare författningsdata</translation>
    </message>
    <message>
        <source>Use the data that came with the program</source>
        <translation>Använd de data som följde med programmet</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Dina uppgifter</translation>
    </message>
    <message>
        <source>A new case has you as its preparer.</source>
        <translation>Du antecknas som beredare av ett nytt ärende.</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>Fö&amp;rnamn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Title in F&amp;innish</source>
        <translation>Titel på fi&amp;nska</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Tjänstetitel på finska</translation>
    </message>
    <message>
        <source>Title in S&amp;wedish</source>
        <translation>Titel på s&amp;venska</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Tjänstetitel på svenska</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-p&amp;ost</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>&amp;Municipality of new cases</source>
        <translation>&amp;Kommun för nya ärenden</translation>
    </message>
    <message>
        <source>Municipality of new cases</source>
        <translation>Kommun för nya ärenden</translation>
    </message>
    <message>
        <source>Fol&amp;der for documents</source>
        <translation>&amp;Mapp för dokument</translation>
    </message>
    <message>
        <source>Folder for documents</source>
        <translation>Mapp för dokument</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>Den senast använda</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>S&amp;how misspelt words and other faults</source>
        <translation>Visa felstavade ord oc&amp;h andra fel</translation>
    </message>
    <message>
        <source>Bring in newer data…</source>
        <translation>Hämta in nyare data…</translation>
    </message>
    <message>
        <source>Word &amp;template</source>
        <translation>&amp;Word-mall</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-mall</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Programmets egen</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Återställ stan&amp;dard</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Återställ standard</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Ändringarna gäller genast.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Stage of the document</source>
        <translation>Dokumentets behandlingsskede</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>Follow the cursor</source>
        <translation>Följ markören</translation>
    </message>
    <message>
        <source>Follow the cursor: the page shows the paragraph that is being written</source>
        <translation>Följ markören: sidan visar det stycke som skrivs</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom (Ctrl++, Ctrl+-, Ctrl+0)</source>
        <translation>Zooma (Ctrl++, Ctrl+-, Ctrl+0)</translation>
    </message>
    <message>
        <source>Print, PDF and more</source>
        <translation>Utskrift, PDF och mer</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Dokumentets sidor</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Dokumentets text</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Visa som text</translation>
    </message>
    <message>
        <source>The text alone, for copying and for screen readers</source>
        <translation>Bara texten, för kopiering och skärmläsare</translation>
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
        <translation>Sidorna visas här så snart ärendet har ett behandlingsskede med ett möte.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Anpassa till bredden</translation>
    </message>
</context>
<context>
    <name>PreviewPaper</name>
    <message>
        <source>The printer took no pages. Check that it is on, or save the pages as a PDF.</source>
        <translation>Skrivaren tog inte emot sidorna. Kontrollera att den är på eller spara sidorna som PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Välj en annan plats…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparat i filen {file}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>ProofingPreferences</name>
    <message>
        <source>{fi} Finnish and {sv} Swedish words. The file is never changed.</source>
        <translation>Finska ord {fi}, svenska {sv}. Filen ändras aldrig.</translation>
    </message>
    <message>
        <source>A text file that everyone in the office can share.</source>
        <translation>En textfil som hela arbetsplatsen kan använda.</translation>
    </message>
    <message>
        <source>Nothing: proofreading is switched off.</source>
        <translation>Ingenting: språkgranskningen är avstängd.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting ännu.</translation>
    </message>
    <message>
        <source>Choose the office&apos;s word list</source>
        <translation>Välj arbetsplatsens ordlista</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textfiler (*.txt);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>ProofingWords</name>
    <message>
        <source>Nothing proofreads Finnish on this computer. Have libvoikko and its Finnish dictionary installed (libvoikko1 and voikko-fi), and start the program again.</source>
        <translation>Ingenting granskar finska på den här datorn. Be att få libvoikko och dess finska ordlista installerade (libvoikko1 och voikko-fi) och starta om programmet.</translation>
    </message>
    <message>
        <source>Nothing proofreads Swedish on this computer. Have the Swedish dictionary of hunspell installed (hunspell-sv), and start the program again.</source>
        <translation>Ingenting granskar svenska på den här datorn. Be att få hunspells svenska ordlista installerad (hunspell-sv) och starta om programmet.</translation>
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
        <translation>Finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Questions and demands</source>
        <translation>Frågor och yrkanden</translation>
    </message>
    <message>
        <source>Questions of the motion</source>
        <translation>Motionens frågor</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Lägg till en fråga</translation>
    </message>
    <message>
        <source>Show the kept answer</source>
        <translation>Visa det bevarade svaret</translation>
    </message>
    <message>
        <source>What the motion demands</source>
        <translation>Vad motionen yrkar</translation>
    </message>
    <message>
        <source>Demands of the motion</source>
        <translation>Motionens yrkanden</translation>
    </message>
    <message>
        <source>Add a demand</source>
        <translation>Lägg till ett yrkande</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Sentence before the questions</source>
        <translation>Mening före frågorna</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Fråga {number}</translation>
    </message>
    <message>
        <source>The motion asks nothing yet. Add what it asks, and answer it.</source>
        <translation>Inga frågor ännu. Lägg till motionens fråga och besvara den.</translation>
    </message>
    <message>
        <source>Demand {number}</source>
        <translation>Yrkande {number}</translation>
    </message>
    <message>
        <source>The motion demands nothing yet. Add what it proposes.</source>
        <translation>Inga yrkanden ännu. Lägg till vad motionen yrkar.</translation>
    </message>
    <message>
        <source>The answer to a removed question has text, so it is kept: it is answer {numbers} in the outline. Undo brings the question back.</source>
        <translation>Svaret på en borttagen fråga har text och bevaras därför: det är svar {numbers} bland delarna. Ångra återställer frågan.</translation>
    </message>
</context>
<context>
    <name>ReadinessBar</name>
    <message>
        <source>Finnish: {filled} of {total} mandatory parts are ready</source>
        <translation>Finska: {filled} av {total} obligatoriska delar är klara</translation>
    </message>
    <message>
        <source>Swedish: {filled} of {total} mandatory parts are ready</source>
        <translation>Svenska: {filled} av {total} obligatoriska delar är klara</translation>
    </message>
</context>
<context>
    <name>ReferenceDeeds</name>
    <message>
        <source>Write “{reference}”</source>
        <translation>Skriv ”{reference}”</translation>
    </message>
    <message>
        <source>Put into the Finnish</source>
        <translation>Lägg till i den finska texten</translation>
    </message>
    <message>
        <source>Put into the Swedish</source>
        <translation>Lägg till i den svenska texten</translation>
    </message>
</context>
<context>
    <name>ReferenceOffer</name>
    <message>
        <source>Finnish: {reference}</source>
        <translation>På finska: {reference}</translation>
    </message>
    <message>
        <source>Swedish: {reference}</source>
        <translation>På svenska: {reference}</translation>
    </message>
    <message>
        <source>Put into the Finnish</source>
        <translation>Lägg till i den finska texten</translation>
    </message>
    <message>
        <source>Put into the Swedish</source>
        <translation>Lägg till i den svenska texten</translation>
    </message>
    <message>
        <source>Reference for the other language</source>
        <translation>Hänvisning för det andra språket</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiera hänvisningen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>No statute is called so. Try its number, such as 410/2015.</source>
        <translation>Ingen författning heter så. Prova med numret, till exempel 410/2015.</translation>
    </message>
    <message>
        <source>Write the beginning of a statute&apos;s name, its short name or its number, and the section.</source>
        <translation>Skriv början av författningens namn, dess kortnamn eller nummer och paragrafen.</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Laghänvisning</translation>
    </message>
    <message>
        <source>Statute and section: kuntal 22, 410/2015 23, MRL</source>
        <translation>Författning och paragraf: kommunal 22, 410/2015 23</translation>
    </message>
    <message>
        <source>Statute and section</source>
        <translation>Författning och paragraf</translation>
    </message>
    <message>
        <source>Arrow keys choose below, Enter writes the reference, Ctrl+Enter adds it to a legal basis, Esc closes.</source>
        <translation>Piltangenterna väljer i listan, Enter skriver hänvisningen, Ctrl+Enter lägger till den i rättsgrunden, Esc stänger.</translation>
    </message>
    <message>
        <source>Close, nothing is written</source>
        <translation>Stäng, inget skrivs</translation>
    </message>
    <message>
        <source>Close, nothing is written (Esc)</source>
        <translation>Stäng, inget skrivs (Esc)</translation>
    </message>
    <message>
        <source>Statutes found</source>
        <translation>Hittade författningar</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättsgrund</translation>
    </message>
    <message>
        <source>Take the last statute out of the legal basis</source>
        <translation>Ta bort den sista författningen ur rättsgrunden</translation>
    </message>
    <message>
        <source>&amp;Write the legal basis</source>
        <translation>&amp;Skriv rättsgrunden</translation>
    </message>
    <message>
        <source>Write the legal basis</source>
        <translation>Skriv rättsgrunden</translation>
    </message>
    <message>
        <source>&amp;Link to Finlex</source>
        <translation>&amp;Länk till Finlex</translation>
    </message>
    <message>
        <source>Link to Finlex</source>
        <translation>Länk till Finlex</translation>
    </message>
    <message>
        <source>Enter writes · Ctrl+Enter collects a legal basis · Esc closes</source>
        <translation>Enter skriver · Ctrl+Enter samlar en rättsgrund · Esc stänger</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>missing here</source>
        <translation>saknas här</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>ännu inte skriven</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>avviker</translation>
    </message>
    <message>
        <source>first mention</source>
        <translation>första gången</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>i kraft</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>ännu inte i kraft</translation>
    </message>
    <message>
        <source>repealed</source>
        <translation>upphävd</translation>
    </message>
    <message>
        <source>partly repealed</source>
        <translation>delvis upphävd</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>inte kontrollerad</translation>
    </message>
    <message>
        <source>{status} ({day})</source>
        <translation>{status} ({day})</translation>
    </message>
    <message>
        <source>{status}, renamed {day}</source>
        <translation>{status}, nytt namn {day}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>References by statute</source>
        <translation>Hänvisningar per författning</translation>
    </message>
    <message>
        <source>Enter goes to the reference, the left and right keys change the language, the menu key opens what can be done.</source>
        <translation>Enter går till hänvisningen, vänster och höger piltangent byter språk, menytangenten öppnar åtgärderna.</translation>
    </message>
    <message>
        <source>Add a reference (Ctrl+L)</source>
        <translation>Lägg till en hänvisning (Ctrl+L)</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Lägg till en hänvisning</translation>
    </message>
    <message>
        <source>What can be done about the reference</source>
        <translation>Vad som kan göras med hänvisningen</translation>
    </message>
    <message>
        <source>Write it right</source>
        <translation>Skriv rätt</translation>
    </message>
    <message>
        <source>Put into the Swedish</source>
        <translation>Lägg till i den svenska texten</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Gå dit</translation>
    </message>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>&amp;Kopiera hänvisningen</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <source>The statutes that the texts cite are listed here, in both languages.</source>
        <translation>Här listas på båda språken de författningar som texterna hänvisar till.</translation>
    </message>
    <message>
        <source>No statute is cited yet. Put the caret into a text and press Ctrl+L.</source>
        <translation>Ingen författning nämns ännu. Ställ markören i en text och tryck på Ctrl+L.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s), as on {day}</source>
        <translation>
            <numerusform>%n hänvisning, läget {day}</numerusform>
            <numerusform>%n hänvisningar, läget {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n avviker</numerusform>
            <numerusform>%n avviker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Drag to move. Alt+Up and Alt+Down move it, Delete removes it.</source>
        <translation>Dra för att flytta. Alt+Upp och Alt+Ned flyttar, Delete tar bort.</translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation>Flytta upp: {name}</translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation>Flytta ned: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Ta bort: {name}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta upp (Alt+Upp)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta ned (Alt+Ned)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>{field}, {row}</source>
        <translation>{field}, {row}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Make a question	Alt+2</source>
        <translation>Markera som fråga	Alt+2</translation>
    </message>
    <message>
        <source>Make a demand	Alt+1</source>
        <translation>Markera som yrkande	Alt+1</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Redigera	Enter</translation>
    </message>
    <message>
        <source>Back into the text	Del</source>
        <translation>Tillbaka till texten	Del</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Flytta upp	Alt+Upp</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Flytta ned	Alt+Ned</translation>
    </message>
</context>
<context>
    <name>SentenceRow</name>
    <message>
        <source>Sentence {number}</source>
        <translation>Mening {number}</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Made a copy of “{title}”, without its case number and meetings.</source>
        <translation>En kopia av ”{title}” gjordes, utan ärendenummer och möten.</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>”{title}” raderades.</translation>
    </message>
    <message>
        <source>Deleted {count} cases.</source>
        <translation>{count} ärenden raderades.</translation>
    </message>
    <message>
        <source>Archived “{title}”.</source>
        <translation>”{title}” arkiverades.</translation>
    </message>
    <message>
        <source>Archived {count} cases.</source>
        <translation>{count} ärenden arkiverades.</translation>
    </message>
    <message>
        <source>Restored “{title}”.</source>
        <translation>”{title}” återställdes.</translation>
    </message>
    <message>
        <source>Restored {count} cases.</source>
        <translation>{count} ärenden återställdes.</translation>
    </message>
</context>
<context>
    <name>SignatoriesModel</name>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Surname or group</source>
        <translation>Efternamn eller grupp</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>A council group</source>
        <translation>Fullmäktigegrupp</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Presenter line</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Meeting date</source>
        <translation>Mötesdag</translation>
    </message>
    <message>
        <source>e.g. 19.5.2025</source>
        <translation>t.ex. 19.5.2025</translation>
    </message>
    <message>
        <source>Section (§)</source>
        <translation>Paragraf (§)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Avgörande</translation>
    </message>
    <message>
        <source>Body, Finnish</source>
        <translation>Organ på finska</translation>
    </message>
    <message>
        <source>Body, Swedish</source>
        <translation>Organ på svenska</translation>
    </message>
    <message>
        <source>Presenter’s title, Finnish</source>
        <translation>Föredragandens titel på finska</translation>
    </message>
    <message>
        <source>Title of the presenter, Finnish</source>
        <translation>Föredragandens titel på finska</translation>
    </message>
    <message>
        <source>Presenter’s title, Swedish</source>
        <translation>Föredragandens titel på svenska</translation>
    </message>
    <message>
        <source>Title of the presenter, Swedish</source>
        <translation>Föredragandens titel på svenska</translation>
    </message>
    <message>
        <source>Presenter’s given name</source>
        <translation>Föredragandens förnamn</translation>
    </message>
    <message>
        <source>Given name of the presenter</source>
        <translation>Föredragandens förnamn</translation>
    </message>
    <message>
        <source>Presenter’s surname</source>
        <translation>Föredragandens efternamn</translation>
    </message>
    <message>
        <source>Surname of the presenter</source>
        <translation>Föredragandens efternamn</translation>
    </message>
    <message>
        <source>Proceedings, Finnish</source>
        <translation>Behandling på finska</translation>
    </message>
    <message>
        <source>Proceedings, Swedish</source>
        <translation>Behandling på svenska</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Stages</source>
        <translation>Behandlingsskeden</translation>
    </message>
    <message>
        <source>In the order of the meetings, the oldest first. Each stage gets its own document.</source>
        <translation>I mötenas ordning, det äldsta först. Varje skede får sitt eget dokument.</translation>
    </message>
    <message>
        <source>Add a committee</source>
        <translation>Lägg till en nämnd</translation>
    </message>
    <message>
        <source>Add the board</source>
        <translation>Lägg till styrelsen</translation>
    </message>
    <message>
        <source>Add the council</source>
        <translation>Lägg till fullmäktige</translation>
    </message>
</context>
<context>
    <name>StagesPage</name>
    <message>
        <source>Stage {number}</source>
        <translation>Skede {number}</translation>
    </message>
    <message>
        <source>No stage yet. Add the body that deals with the matter first.</source>
        <translation>Inga behandlingsskeden ännu. Lägg till det organ som först behandlar ärendet.</translation>
    </message>
</context>
<context>
    <name>StatutePreferences</name>
    <message>
        <source>The data is being checked…</source>
        <translation>Data kontrolleras…</translation>
    </message>
    <message>
        <source>Choose newer data of statutes</source>
        <translation>Välj nyare författningsdata</translation>
    </message>
    <message>
        <source>Data of statutes (*.zip);;All files (*)</source>
        <translation>Författningsdata (*.zip);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>Statutes</name>
    <message>
        <source>Data of statutes as of {month}. {credit}.</source>
        <translation>Författningsdata: {month}. {credit}.</translation>
    </message>
</context>
<context>
    <name>StoreState</name>
    <message>
        <source>Not stored yet</source>
        <translation>Inte sparat ännu</translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>Sparat kl. {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>Stripes</name>
    <message>
        <source>Not written in Finnish yet</source>
        <translation>Finns inte på finska ännu</translation>
    </message>
    <message>
        <source>Not written in Swedish yet</source>
        <translation>Finns inte på svenska ännu</translation>
    </message>
    <message>
        <source>The Swedish text has changed since this was translated</source>
        <translation>Den svenska texten har ändrats efter översättningen</translation>
    </message>
    <message>
        <source>The Finnish text has changed since this was translated</source>
        <translation>Den finska texten har ändrats efter översättningen</translation>
    </message>
    <message>
        <source>Not marked as translated yet</source>
        <translation>Inte markerat som översatt ännu</translation>
    </message>
    <message>
        <source>Approved as different</source>
        <translation>Godkänt som olika</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Översatt</translation>
    </message>
</context>
<context>
    <name>SuggestionRows</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Förslag söks…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Ru&amp;brik</translation>
    </message>
    <message>
        <source>Not needed, but helps the reader</source>
        <translation>Inte nödvändig men hjälper läsaren</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>Tabellens rubrik</translation>
    </message>
    <message>
        <source>&amp;First row is a header</source>
        <translation>&amp;Första raden är rubrikrad</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>Första raden är rubrikrad</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Tabellens celler</translation>
    </message>
    <message>
        <source>Add &amp;row</source>
        <translation>Lägg till &amp;rad</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Lägg till en rad nedanför</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Ta bort rad</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>Add c&amp;olumn</source>
        <translation>Lägg till &amp;kolumn</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>Lägg till en kolumn till höger</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Ta bort kolumn</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Ta bort kolumnen</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>Skriv ett tal eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>This is no day of the calendar: write day, month and year, such as 19.5.2025.</source>
        <translation>Det finns ingen sådan dag: skriv dag, månad och år, till exempel 19.5.2025.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Answer a motion in two languages</source>
        <translation>Besvara en motion på två språk</translation>
    </message>
    <message>
        <source>Write the answer in Finnish with the Swedish beside it, and export both documents. Everything stays on this computer.</source>
        <translation>Skriv svaret på finska med svenskan bredvid och exportera båda dokumenten. Allt stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Bring in a motion</source>
        <translation>Ta in en motion</translation>
    </message>
    <message>
        <source>Choose its file or paste its text. Title, questions and signatories are found in it.</source>
        <translation>Välj filen eller klistra in texten. Rubrik, frågor och undertecknare identifieras i den.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Öppna exemplet</translation>
    </message>
    <message>
        <source>A finished answer in both languages, on which anything may be tried.</source>
        <translation>Ett färdigt svar på båda språken, där du fritt kan prova dig fram.</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Läs handboken</translation>
    </message>
    <message>
        <source>From a motion to two documents, step by step.</source>
        <translation>Från motion till två dokument, steg för steg.</translation>
    </message>
    <message>
        <source>Or drop the file of a motion here</source>
        <translation>Eller släpp motionens fil här</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>None yet. Write one above, or add one from the text.</source>
        <translation>Inga ännu. Skriv ovan eller lägg till ur texten.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Egna</translation>
    </message>
    <message>
        <source>Of this case</source>
        <translation>Ärendets</translation>
    </message>
    <message>
        <source>Of the office, in {file}</source>
        <translation>Arbetsplatsens, i filen {file}</translation>
    </message>
    <message>
        <source>Removed “{word}”.</source>
        <translation>”{word}” togs bort.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n word(s).</source>
        <translation>
            <numerusform>%n ord togs bort.</numerusform>
            <numerusform>%n ord togs bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>A word has letters, and no sign = or #.</source>
        <translation>Ett ord har bokstäver men inte tecknen = eller #.</translation>
    </message>
    <message>
        <source>“{word}” is there already.</source>
        <translation>”{word}” finns redan.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mina ord</translation>
    </message>
    <message>
        <source>Proofreading takes these words for right. A word that inflects like another is known in all its forms.</source>
        <translation>Språkgranskningen godtar de här orden. Ett ord som böjs som ett bekant ord känns igen i alla former.</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Sök bland orden</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nytt ord</translation>
    </message>
    <message>
        <source>New Finnish word</source>
        <translation>Nytt finskt ord</translation>
    </message>
    <message>
        <source>Inflects like</source>
        <translation>Böjs som</translation>
    </message>
    <message>
        <source>Finnish word that it inflects like, or nothing</source>
        <translation>Finskt ord som det böjs som, eller tomt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add the Finnish word</source>
        <translation>Lägg till det finska ordet</translation>
    </message>
    <message>
        <source>Finnish words</source>
        <translation>Finska ord</translation>
    </message>
    <message>
        <source>F2 edits a word, Delete removes it.</source>
        <translation>F2 ändrar ett ord, Delete tar bort det.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>New Swedish word</source>
        <translation>Nytt svenskt ord</translation>
    </message>
    <message>
        <source>Swedish word that it inflects like, or nothing</source>
        <translation>Svenskt ord som det böjs som, eller tomt</translation>
    </message>
    <message>
        <source>Add the Swedish word</source>
        <translation>Lägg till det svenska ordet</translation>
    </message>
    <message>
        <source>Swedish words</source>
        <translation>Svenska ord</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Remove the chosen words</source>
        <translation>Ta bort de valda orden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ä&amp;ndra</translation>
    </message>
</context>
<context>
    <name>_Signer</name>
    <message>
        <source>Also possible: {forms}. Choose from the list.</source>
        <translation>Också möjligt: {forms}. Välj i listan.</translation>
    </message>
</context>
</TS>
