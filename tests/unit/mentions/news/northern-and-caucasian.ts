import { rows } from '../rows';

/** Sentences as the news have them, northern and caucasian. */
export const northernAndCaucasianNews = [
  ...rows(
    'eu',
    'as the news have it',
    `
    [Errusia|RU]k eta [Txina|CN]k [Maduro|M] babesten dute
    [Juan Guaido|G]ri eta [Venezuela|VE]n`,
  ),
  ...rows(
    'fi',
    'as the news have it',
    `
    [Venezuela|VE]n presidentti [Nicolás Maduro|M] katkaisi suhteet [Yhdysvaltoihin|US].
    [Yhdysvaltain|US] erityislähettiläs [Elliott Abrams|A]
    [Guaidó|G]n vaimo
    [Venäjä|RU] lähetti joukkoja [Venezuela|VE]an
    [Venäjän ulkoministeriö|F]n tiedottaja [Maria Zaharova|Z]
    [Kiina|CN] ja [Venäjä|RU] tukevat [Maduro|M]a
    Etelä-Kiinan meri
    [Kiina|CN]n ulkoministeriö
    Suomen ulkoministeriö
    [Latinalaisessa Amerikassa|L]
    [S-300|S]-ohjukset
    [Bolton|B]in mukaan [Venezuela|VE]
    [Donald Trump|T]ille
    Melania Trumpin ja Ivanka Trumpin
    [Yhdysvaltojen|US] ja [Venezuela|VE]n välit; [Maduro|M]n olisi fiksua luopua vallasta
    [Venäjä|RU] on pönkittänyt [Venezuela|VE]a
    Melania Trump kasvoi Sloveniassa. Trump oli malli ja teki töitä Trump Model Managementille.
    [Yhdysvaltain|US] ensimmäinen nainen; presidentti [Donald Trump|T]in vaimo`,
  ),
  ...rows(
    'et',
    'as the news have it',
    `
    [Venezuela|VE] president [Nicolás Maduro|M] katkestas suhted [USA|US]-ga.
    [Trump|T]i nõunik [John Bolton|B]
    [Venemaa|RU] saatis [Venezuela|VE]sse sõdurid
    [Venemaa välisministeerium|F]i pressiesindaja [Maria Zahharova|Z]
    [Hiina|CN] ja [Venemaa|RU]
    Lõuna-Hiina meri
    [Guaidó|G] kutsus
    Eesti välisministeerium
    [USA|US] presidendi [Donald Trump|T]i`,
  ),
  ...rows(
    'lv',
    'as the news have it',
    `
    [Venecuēlas|VE] prezidents [Nikolass Maduro|M] sarauj attiecības ar [ASV|US]
    [Maduro|M] režīms [Venecuēlā|VE]
    [ASV|US] prezidents [Donalds Tramps|T] un [Džons Boltons|B]
    [Trampa|T] padomnieks [Boltons|B]
    [Krievija|RU] nosūtījusi karavīrus uz [Venecuēlu|VE]
    [Krievijas Ārlietu ministrijas|F] pārstāve [Marija Zaharova|Z]
    [Ķīna|CN] un [Krievija|RU]
    Dienvidķīnas jūra
    [Huans Gvaido|G] un [Huana Gvaido|G]
    [Gvaido|G]
    Melānijas Trampas, Melānija Trampa`,
  ),
  ...rows(
    'lt',
    'as the news have it',
    `
    [Venesuelos|VE] prezidentas [Nicolas Maduro|M] nutraukė santykius su [JAV|US]
    [D. Trumpo|T] patarėjas J. [Boltonas|B]
    N. [Maduro|M] režimas
    J. [Guaido|G] paragino
    [Juanas Guaido|G] [Venesueloje|VE]
    [Rusija|RU] pasiuntė karius į [Venesuelą|VE]
    [Rusijos užsienio reikalų ministerijos|F] atstovė [Marija Zacharova|Z]
    [M. Zacharova|Z] pareiškė
    [Kinija|CN] ir [Rusija|RU]
    Pietų Kinijos jūra
    [Jungtinės Valstijos|US]
    [Donaldui Trumpui|T] ir [Donaldą Trumpą|T]
    [JAV|US] prezidento [Donaldo Trumpo|T]
    [Lotynų Amerikos|L] šalys
    [Johną Boltoną|B]
    [Elliottas Abramsas|A]
    Abrams tankai
    Melanijos Trump`,
  ),
  ...rows(
    'el',
    'as the news have it',
    `
    Ο [Μαδούρο|M] διέκοψε τις σχέσεις με τις [ΗΠΑ|US]
    Ο πρόεδρος [Μαδούρο|M] και ο [Τραμπ|T]
    Η [Ρωσία|RU] έστειλε στρατό στη [Βενεζουέλα|VE]
    Η εκπρόσωπος του [ρωσικού υπουργείου Εξωτερικών|F] [Μαρία Ζαχάροβα|Z]
    της [Μαρίας Ζαχάροβα|Z]
    Ο [Μπόλτον|B] προειδοποίησε τη [Ρωσία|RU]
    του [Χουάν Γκουαϊδό|G] και ο [Γκουαϊδό|G]
    το ελληνικό υπουργείο Εξωτερικών
    οι [S-300|S] της Κρήτης
    Θάλασσα της Κίνας
    η [Κίνα|CN] και η [Ρωσία|RU]
    [ΡΩΣΙΑ|RU] ΚΑΙ [ΚΙΝΑ|CN]
    [ΤΡΑΜΠ|T] ΚΑΤΑ [ΜΑΔΟΥΡΟ|M]
    στις [Ηνωμένες Πολιτείες|US]
    της [Αμερικής|US]
    Ιβάνκα Τραμπ
    Μελάνια Τραμπ
    ο Μάικλ Μπόλτον τραγούδησε
    στις επιθέσεις οι [ΗΠΑ|US]; τη σύλληψη του [Νικολάς Μαδούρο|M]
    της κυβέρνησης [Μαδούρο|M]; ο [Τραμπ|T] συνομίλησε
    της [Λατινικής Αμερικής|L]; Οι δηλώσεις του [Μαδούρο|M]`,
  ),
  ...rows(
    'hu',
    'as the news have it',
    `
    [Maduro|M] megszakította a kapcsolatokat az [Egyesült Államok|US]kal
    [Nicolás Maduro|M] elnök [Venezuelá|VE]ban
    Az [Egyesült Államok|US] és [Oroszország|RU]
    [Trump|T] és [Maduro|M]
    [Maduró|M]t és [Guaidó|G]t, [Guaidó|G]nak
    [Oroszország|RU] csapatokat küldött [Venezuelá|VE]ba
    Az [orosz külügyminisztérium|F] szóvivője, [Marija Zaharova|Z]
    a kínai külügyminisztérium
    [Kína|CN] és [Oroszország|RU]; [Kíná|CN]ban, [Oroszország|RU]nak, [Venezuelá|VE]ra, [Venezuelá|VE]nak
    Dél-kínai-tenger
    [Amerika|US] elnöke
    [Latin-Amerika|L] és [Latin-Ameriká|L]ban
    [Trump|T]ot, [Bolton|B]t és [Maduró|M]val [Venezuelá|VE]ban
    Melania Trumpot, Ivanka Trumpnak
    [Maduro|M] és felesége, Cilia Flores
    [Guaidó|G] várható elnöksége; [Juan Guaidó|G]val
    [Maduró|M] hatalmának megdöntése [Venezuelá|VE]ban
    a [Trump|T]-adminisztráció
    [Donald Trump|T] első házassága`,
  ),
  ...rows(
    'tr',
    'as the news have it',
    `
    [Maduro|M], [ABD|US] ile ilişkileri kesti
    [Venezuela|VE] Devlet Başkanı [Maduro|M]
    [Venezuela|VE] Devlet Başkanı [Nicolas Maduro|M]'ya destek
    [ABD|US]'li yetkili, [ABD|US]'nin
    [Rusya|RU]'nın [Venezuela|VE]'ya asker göndermesi
    [Rusya Dışişleri Bakanlığı|F] Sözcüsü [Mariya Zaharova|Z]
    [Zaharova|Z], [ABD|US]'yi uyardı
    Dışişleri Bakanlığı Sözcüsü Hami Aksoy
    Türkiye Dışişleri Bakanlığı
    [Çin|CN] ve [Rusya|RU]
    [Çin|CN]'in Dışişleri Bakanlığı
    Güney Çin Denizi'nde
    [Guaido|G]'nun çağrısı
    [Juan Guaido|G], [Guaido|G]'ya
    [TRUMP|T]'TAN [MADURO|M]'YA TEHDİT
    [Amerika|US]'nın
    [S-300|S] füzeleri, S-400 füzeleri
    [Trump|T]'a, [Trump|T]'ı, [Maduro|M]'yu
    [Latin Amerika|L] ülkeleri
    Çinli ve Rus
    için değil, niçin
    Melania Trump'ın, Ivanka Trump'a`,
  ),
  ...rows(
    'az',
    'as the news have it',
    `
    [Maduro|M] [ABŞ|US] ilə əlaqələri kəsdi
    [Venesuela|VE]nın prezidenti [Nikolas Maduro|M]
    [ABŞ|US] prezidenti [Donald Tramp|T]
    [Çin|CN] və [Rusiya|RU]
    [Xuan Quaydo|G]
    [Rusiya|RU]ya, [Rusiya|RU]dan, [ABŞ|US]-ın
    [Con Bolton|B]`,
  ),
  ...rows(
    'uz',
    'as the news have it',
    `
    [Venesuela|VE] prezidenti [Nikolas Maduro|M]
    [AQSh|US] va [Rossiya|RU] va [Xitoy|CN]
    [Donald Tramp|T]`,
  ),
  ...rows(
    'kk',
    'as the news have it',
    `
    [Венесуэла|VE] президенті [Николас Мадуро|M]
    [АҚШ|US] президенті [Дональд Трамп|T]
    [Ресей|RU]дің, [Қытай|CN]дың
    [Трамп|T]тың
    [АҚШ|US]-тың
    [Венесуэла|VE] президентін`,
  ),
  ...rows(
    'ky',
    'as the news have it',
    `
    [Венесуэла|VE]нын президенти [Николас Мадуро|M]
    [АКШ|US]нын президенти [Дональд Трамп|T]
    [Россия|RU] менен [Кытай|CN]`,
  ),
  ...rows(
    'sq',
    'as the news have it',
    `
    [Venezuela|VE] dhe [Rusia|RU]
    Presidenti i [Venezuelë|VE]s, [Nicolas Maduro|M]
    [SHBA|US] dhe [Kina|CN]
    [Trump|T] dhe [Maduro|M]
    [Rusinë|RU]
    [Shtetet e Bashkuara|US]`,
  ),
  ...rows(
    'ka',
    'as the news have it',
    `
    [ვენესუელის|VE] პრეზიდენტი [ნიკოლას მადურო|M]
    [აშშ|US]-ის პრეზიდენტი [დონალდ ტრამპი|T]
    [რუსეთის|RU] და [ჩინეთის|CN]
    [მადურო|M]მ
    [ხუან გუაიდო|G]
    [რუსეთის საგარეო საქმეთა სამინისტრო|F]
    [ჯონ ბოლტონი|B]
    [ტრამპ|T]ის
    [ტრამპ|T]მა განაცხადა`,
  ),
  ...rows(
    'hy',
    'as the news have it',
    `
    [Վենեսուելա|VE]յի նախագահ [Նիկոլաս Մադուրո|M]
    [ԱՄՆ|US] նախագահ [Դոնալդ Թրամփ|T]
    [Ռուսաստան|RU]ի և [Չինաստան|CN]ի
    [Թրամփ|T]ի`,
  ),
];
