/**
 * The small and common words by which a language is known: the most frequent words of the labelled reviews in five
 * languages that the others use far less often, and the words that any review may have. words(`
    =0.5
  `),
 */
export const LANGUAGE_WORDS: Record<string, string> = {
  nl: words(`
    een het van=0.5 boek ik niet te maar met dat dit op voor er=0.5 ook zijn wat om aan heb goed wel echt
    verhaal nog geen heel dan=0.5 lezen erg bij uit over=0.5 veel zo meer door aanrader deze naar zeer heeft
    kan hebben ze=0.5 mijn zeker lekker wordt tot geschreven mij eten boeken na=0.5 vond weer gelezen ben
    mooi leuk haar moet waar worden dus toch geweldig heerlijk komen andere gaan ons jammer wij goede nu=0.5
    vind zou bediening hij weg hoe gaat spannend eerste omdat alleen zelf vriendelijk komt keer eens tijd
    kunnen leest gewoon zich terug iets wil mensen daar slecht helemaal kon verder zoals af=0.5 snel mooie
    doen einde mee leven uitgelezen net tegen leuke hele echte hadden onze helaas zit beetje grote prima
    beter werd prachtig vooral hun eigenlijk hem steeds gehad nooit laatste niets jaar begin weet toen toe
    zelfs moeten allemaal zonder hebt weinig elkaar iedereen maken schrijver gegeten zal groot twee anders
    soms laat personeel vriendelijke prijs bijna makkelijk lees moeite blijft manier zo'n saai gezellig
    altijd geweest schrijfster schrijven buurt misschien lang tegenvaller zitten kwaliteit deel totaal
    binnen staat kwam verwacht duidelijk absoluut weten spanning sfeer zij moeilijk dag volgende kinderen
    schrijfstijl hoofdpersoon waard vol lijkt tussen eind geld=0.5 zien wachten enige onder personages
    ruim=0.5 minder lekkere kunt bent maakt echter geweldige heerlijke krijgen ga staan boeiend langdradig
    vrouw eigen kortom centrum vinden dagen graag plek vanaf genoeg beschreven schoon doet laten vaak ooit
    heen vakantie gerechten nieuwe humor gemaakt zeggen hoop ligt gedaan gevoel keuken ontzettend iemand
    tijdens verschillende eerst verhalen buiten lezer avond locatie bijzonder aardig uiteindelijk zwembad
    wereld huis meteen genoten leggen elke moest vlot enkele pagina's plaats wijn ondanks krijgt per=0.5
    kamer geeft dingen fijn wanneer natuurlijk alsof waarom bank gezellige kom niks omgeving geval wilt
    lopen willen rekening geven zoveel uur liefde voorspelbaar keuze verblijf ontvangst betreft jaren
    ingericht tweede ontvangen aantal ander waarin daarna houdt terwijl denken eerder prachtige
    verwachtingen vrij doorheen aanraden zin houden de=0.5 en=0.5 in=0.5 die=0.5 der=0.5 is=0.5 we=0.5
    wie=0.5 als je=0.5 jij u uw jullie hen nee ja=0.5 super=0.5 top=0.5 netjes slechte fijne snelle duur
    dure vies vieze koud koude warm lange wachttijd drinken winkel zaak klant klanten medewerker medewerkers
    gastvrij gastvrije service=0.5 bedankt dank=0.5 iedere welke zulke al was=0.5 waren=0.5 kreeg krijg ging
    gekregen gekocht geholpen geleverd besteld bestelling levering=0.5 afspraak ne=0.5 nen ge gij onzen
    mijne amai zenne hier alles=0.5 straks morgen gisteren vandaag middag ochtend week=0.5 maand minuten
    euro belde gebeld mail telefoon
  `),
  en: words(`
    the and to=0.5 i=0.5 for=0.5 of it with you my this but very not have food good at=0.5 that are were be
    they all from as=0.5 there great time if one just would get your our when been can out like or up by
    will nice which more here us really only about well has room do=0.5 what after friendly go their back
    it's too some again could other don't much better helpful than got any stay ordered people now because
    never did first made help night them day who how order try taste way clean thanks always everything went
    then small amazing need little make didn't visit nothing care two recommend still times thank i'm
    customer breakfast before ever rooms wait bad its take being next new should most know going can't price
    around hours area off many feel quality every overall right lot stayed i've though dinner down last bit
    check where hour say comfortable see cancelled love while few another think must find quite worst
    waiting both why definitely work delicious found took same into told come=0.5 call money enough sure
    worth free through please she give happy came away awesome late asked home eat tried big hot served use
    however seat front friends airport kind having flights looking different family main thing said since
    without lunch available given left felt lovely days business less loved seats everyone view buffet
    during tasty pretty city wonderful phone anything floor waiter plane walk especially old such course ask
    full hold special getting biryani dishes once something meal keep done drink extremely trying gave
    wasn't today each pay things close booked although fantastic fresh disappointed veg someone hard morning
    put side these coffee far wine used guys due decent rice high desk look pool class gate looked bathroom
    average enjoyed poor able cold manager received delayed coming quick couldn't seating his beautiful
    called music highly bag that's nights you're prices outside arrived easy customers wanted almost
    starters airline value space a=0.5 an in=0.5 is=0.5 was=0.5 on=0.5 we=0.5 he am=0.5 does had staff
    service=0.5 rude slow cheap expensive dirty terrible horrible excellent=0.5 perfect brilliant place
    waited delivery refund booking minutes week=0.5 weeks year years best until onto over=0.5 under those
    ours yours mine me him her=0.5 ok okay
  `),
  de: words(`
    und die=0.5 sehr das=0.5 der=0.5 essen wir war ist ein zu mit ich nicht auf fur waren=0.5 auch eine aber
    von gut sind haben den=0.5 einen lecker man im uns freundlich hat sich wieder sie=0.5 nur empfehlen
    einem hatten zum dem wie=0.5 kann nach wenn wurde dass um=0.5 wirklich preis etwas dieses einer schon
    bedienung noch einfach abend am=0.5 werden da=0.5 wurden hatte aus bei atmosphare jeden wird ort gute
    kommen immer dort habe vor lokal nett mehr gerne qualitat viel oder fall besuch gegessen gutes gerichte
    durch uber kuche absolut gibt sein tisch tolle muss perfekt dann kellner wein ganz konnen preise auswahl
    mich frisch vom speisen aufmerksam tolles diese leckere bis leckeres diesem empfehlenswert guten besten
    keine leider unglaublich dies zubereitet zwei ohne schnell nette dieser allem meine nahe ausgezeichnet
    zur wert zeit mir konnte guter nichts viele bin eines vielen kleinen speisekarte empfehlung abendessen
    kleines anderen dazu besonders gehen schone zuvorkommend freundliches geschmack karte hervorragend
    diesen unsere fleisch mein unser eher bekommen toller beim grose freundliche bewertungen dank=0.5
    begeistert sollte platz getranke unserem jedoch seine liebe reservierung serviert selbst erfahrung
    enttauscht kein unbedingt jeder nettes obwohl burger wohl bestellt ersten gab kam wiederkommen gemacht
    portionen weil freundlicher tripadvisor grosartig unserer probieren doch machen sagen direkt erlebnis
    gemutlich tag jedem toll wahrend schones voll reservieren nie=0.5 liegt einmal macht lohnt lassen meiner
    sogar einige wer schonen lage besser ende laden bedient werde genossen weiter sondern richtig dessert
    finden sterne leistung geschmeckt zutaten ganze wenig insgesamt stadt kostlich vorspeise allerdings fast
    ihr bietet kamen besuchen englisch sicher unseren gaste schlecht schlechter zimmer sauber danke
    alles=0.5 bestens top=0.5 mal lieferung ware verkaufer gekauft geliefert kundenservice telefonisch
    antwort bestellung geld=0.5 unfreundlich unverschamt bist seit
  `),
  fr: words(`
    et=0.5 le=0.5 est les tres pour une ce des pas qui dans du nous mais=0.5 avec ne=0.5 au il=0.5 tout par
    plus sur livre c'est sont ou j'ai son fait sans cette meme comme vous sa ete peu ses d'un agreable faire
    etre peut avons vraiment aussi tous aux etait n'est lire d'une passe qu'il recommande suis beaucoup
    notre fois elle rien mon l'auteur merci vie cet l'histoire encore car lui deux style bonne toujours cela
    apres histoire quelques fin petit accueil ces lecture entre prix ca quand sejour l'appartement situe
    temps trop qualite leur ont dont moment ma=0.5 ils chez donc moi personnages trouve moins non=0.5 dire
    avoir monde lu eu jamais qu'on quartier sympa ecrit propre pages l'on donne aime ans alors belle faut
    toute surtout assez celui reste depuis autres n'ai autre parfait avant personnel plaisir sympathique
    juste va m'a mieux plats grande compte toutes cuisine livres pu francais bref sous chaque soit aucun
    part ceux premier suite famille malgre calme vite chaleureux avait premiere celle auteur sommes page
    lecteur homme n'a mes tant voir ville petite recit vrai parfois ainsi jours ici bons comment cote deja
    femme vivement lit rapport passer chose leurs s'est ci n'y gout plein souvent seul debut annees
    decouvrir egalement carte personnage beau personne pris pourtant puis fille facile d'autres enfin
    tellement proche maison litterature sens mots point contre qu'elle vers parle sait lieu excellente
    laisse partie jour dommage conseille votre c'etait l'accueil manque description d'etre jeune cas doute
    coup decue plutot etaient avis nourriture loin parce demande autant aucune absolument personnes la=0.5
    un=0.5 de=0.5 bien=0.5 bon je=0.5 on=0.5 rapide repas service=0.5 mauvais mauvaise cher chere sale
    chambre attente serveur serveuse excellent=0.5 super=0.5 a=0.5 eviter decu nul nulle client commande
    livraison recu
  `),
  es: words(`
    y el muy con=0.5 lo=0.5 los para=0.5 una=0.5 comida=0.5 por nos=0.5 todo servicio las como buena pero
    calidad del=0.5 esta=0.5 excelente=0.5 sin fue precio mas=0.5 su mi casa este=0.5 trato atencion buen
    amable recomendable lugar=0.5 mejor agradable platos ha estaba mucho centro ya recomiendo tambien o=0.5
    siempre gracias hay cocina sitio bueno unos duda poco local experiencia cerca tiene gusto comer era=0.5
    todos ademas dos=0.5 hemos acogedor gran volveremos aunque genial ir tanto asi atento sido ciudad carta
    solo fuimos verdad nada porque yo personas nuestra barrio vez estancia limpio relacion sobre minutos
    amigos desde algo buenos cuando donde dia hace plato perfecto momento bastante sus ubicacion
    espectacular tiempo seguro ser tranquilo correcto mesa amables cena=0.5 uno nosotros dias cada muchas
    estacion habitacion hasta inmejorable pedimos camareros increible encanto persona vino zona estuvo cenar
    realmente mucha hacer fotos habia estado veces pareja carne puede han totalmente tienen estar todas
    mejores postres estan bonito estuvimos decir cantidad tal atentos decoracion postre primera repetiremos
    eso buenas unas repetir tuvimos creo pena unico situado toda parte fueron problema anfitrion punto
    comodo noche volver cualquier precios departamento llegar otro tan reserva recomendado caro terraza
    mismo gente ellos nuestro especial sabor comimos menos rapido=0.5 vinos producto pequeno antes probar
    degustacion tener ido volvere comoda lado estupenda perfecta necesario primer hora detalle otra os=0.5
    entrantes disfrutar informacion recibio pasar ubicado puedes nunca=0.5 aun sitios luego estuve durante
    visitar parece fuera alli cuenta casi mesas deliciosa pues cual demasiado bano estupendo estaban puedo
    otros buenisimo nuevo falta amplio calle despues cosas igual detalles demas segundo arroz ningun la=0.5
    un=0.5 de=0.5 es=0.5 bien=0.5 no=0.5 en=0.5 cara sucio camarero malo mala pesimo cliente=0.5 pedido=0.5
    entrega=0.5 dinero que=0.5 se=0.5
  `),
  it: words(`
    il=0.5 lo=0.5 la=0.5 i=0.5 gli le=0.5 un=0.5 una=0.5 di=0.5 e=0.5 che non=0.5 per=0.5 con=0.5 del=0.5
    della dei delle nel nella sono molto buono buona ottimo ottima cibo servizio personale=0.5 gentile
    gentilissimo cordiale consigliato consiglio tutto tutti ma=0.5 piu mai=0.5 sempre=0.5 anche come=0.5
    prezzo qualita pulito camera=0.5 camere cameriere siamo stati abbiamo mangiato bene male posto locale
    grazie torneremo pessimo=0.5 pessima=0.5 scarso lento veloce ordine consegna soldi clienti si=0.5 questo
    questa era=0.5 stato davvero esperienza da=0.5
  `),
  pt: words(`
    o=0.5 os=0.5 as=0.5 um=0.5 uma de=0.5 e=0.5 que=0.5 nao para=0.5 com do=0.5 da=0.5 dos=0.5 das=0.5
    no=0.5 na=0.5 muito bom boa otimo otima comida=0.5 atendimento servico excelente=0.5 recomendo tudo
    mas=0.5 mais=0.5 nunca=0.5 sempre=0.5 tambem foi esta=0.5 sao nos=0.5 pessoal simpatico simpatica preco
    qualidade quarto limpo lugar=0.5 obrigado pessimo=0.5 pessima=0.5 ruim=0.5 demorado rapido=0.5
    cliente=0.5 pedido=0.5 entrega=0.5 dinheiro voltar voltarei
  `),
  pl: words(`
    i=0.5 w na=0.5 z=0.5 do=0.5 nie=0.5 to=0.5 jest sie=0.5 jak ale=0.5 bardzo dobry=0.5 dobra=0.5 dobre=0.5
    jedzenie obsluga mila=0.5 mily polecam super=0.5 byla=0.5 bylo=0.5 byl=0.5 oraz przez dla od po za tylko
    juz tak=0.5 smaczne smacznie czysto szybko pokoj=0.5 cena=0.5 ceny obiekt miejsce pracownik klient
    zamowienie dostawa pieniadze nigdy zawsze wszystko nas mnie co jedzenia obslugi
  `),
  tr: words(`
    ve bir bu cok guzel iyi kotu icin ile ama daha en=0.5 gibi yemek yemekler lezzetli servis hizmet
    personel ilgili fiyat temiz oda otel tavsiye ederim tesekkurler hic her=0.5 degil var=0.5 yok oldu olan
    kadar siparis kargo urun musteri berbat
  `),
  da: words(`
    og=0.5 er=0.5 det=0.5 at=0.5 ikke=0.5 jeg=0.5 vi=0.5 den=0.5 til=0.5 med=0.5 af=0.5 pa=0.5 for=0.5
    en=0.5 et=0.5 som=0.5 men=0.5 meget god=0.5 godt=0.5 gode mad maden betjening=0.5 personale=0.5 venlig
    venligt lækkert laekkert dyrt ren rent=0.5 anbefales=0.5 tak=0.5 aldrig=0.5 altid ved blev=0.5 var=0.5
    fik dejlig dejligt hotel vaerelse kunde=0.5 bestilling=0.5 levering=0.5 penge
  `),
  sv: words(`
    och ar=0.5 det=0.5 att inte jag vi=0.5 den=0.5 till med=0.5 av=0.5 pa=0.5 for=0.5 en=0.5 ett som=0.5
    men=0.5 mycket bra=0.5 god=0.5 gott mat=0.5 maten=0.5 personal=0.5 personalen trevlig trevligt
    rekommenderar tack aldrig=0.5 alltid=0.5 blev=0.5 var=0.5 fick fint rent=0.5 rum kund bestallning
    leverans pengar service=0.5 kommer tillbaka varmt
  `),
  no: words(`
    og=0.5 er=0.5 det=0.5 ikke=0.5 jeg=0.5 vi=0.5 den=0.5 til=0.5 med=0.5 av=0.5 pa=0.5 for=0.5 en=0.5
    et=0.5 som=0.5 men=0.5 veldig bra=0.5 god=0.5 godt=0.5 mat=0.5 maten=0.5 betjening=0.5 hyggelig
    anbefales=0.5 takk aldri alltid=0.5 ble var=0.5 fikk rom kunde=0.5 bestilling=0.5 levering=0.5 penger
  `),
  fi: words(`
    ja=0.5 on=0.5 ei se=0.5 etta oli hyva hyvaa ruoka palvelu henkilokunta ystavallinen suosittelen mutta
    todella erittain kiitos huone siisti hinta aina tilaus toimitus
  `),
  cs: words(`
    a=0.5 je=0.5 na=0.5 se=0.5 v z=0.5 s to=0.5 ze=0.5 ale=0.5 velmi dobre=0.5 dobra=0.5 dobry=0.5 jidlo
    obsluha mila=0.5 prijemna doporucuji dekuji nikdy vzdy pokoj=0.5 cena=0.5 cisto rychle byl=0.5 byla=0.5
    bylo=0.5 jsme jsem pro
  `),
  ro: words(`
    si=0.5 este=0.5 nu=0.5 in=0.5 la=0.5 cu de=0.5 pe un=0.5 o=0.5 foarte bun buna mancare mancarea servire
    personal=0.5 amabil recomand dar mai=0.5 niciodata intotdeauna pret camera=0.5 curat rapid multumesc
    a=0.5 fost am=0.5 sunt
  `),
  hu: words(`
    es=0.5 a=0.5 az nem hogy egy nagyon jo finom etel kiszolgalas kedves szemelyzet ajanlom de=0.5 csak
    mindig soha szoba tiszta ar=0.5 gyors koszonjuk volt van=0.5 meg
  `),
  id: words(`
    dan=0.5 di=0.5 yang tidak ini itu untuk dengan sangat enak makanan makanannya pelayanan ramah harga
    tempat tempatnya bagus bersih nyaman tapi juga sudah saya kami akan lagi banyak pesan
  `),
}

function words(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
