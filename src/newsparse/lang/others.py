"""Languages of which newsparse knows a few words of layout."""

from __future__ import annotations

from . import _boilerplate
from ._agencies import AGENCIES
from ._given_names import GIVEN_NAMES
from ._language import Language, openings, table
from ._places import OTHER_PLACES
from ._sites import SECTION_WORDS

__all__ = ["INDONESIAN", "POLISH", "RUSSIAN", "TURKISH", "UKRAINIAN", "VIETNAMESE", "ZULU"]

POLISH = Language(
    code="pl",
    name="Polish",
    quotes=(
        "„”",
        "«»",
    ),
    conjunctions=table("i, oraz"),
    role_nouns=table(
        "sondaż, badanie, badania, raport, eksperci, ekspert, minister, premier, prezydent, policja, rzecznik"
    ),
    outlet_words=table(
        """
        gazeta, dziennik, tygodnik, kurier, wiadomości, portal, rzeczpospolita, blog, radio, telewizja
        """
    ),
    places=OTHER_PLACES,
    question_words=table(
        """
        kto, co, gdzie, kiedy, dlaczego, jak, jaki, jaka, jakie, ile, który, która, które, czy, po co, skąd, dokąd
        czy to, czy jest, czy można, czy warto, czy będzie, czy grozi, kto jest, co to, czym jest, co dalej
        ile kosztuje, co się, kim jest
        """
    ),
    that_words=table("że"),
    headline_cues=table("mówi, mówią"),
    finding_cues=table(
        """
        ujawnia, pokazuje, potwierdza, informuje, podaje, wykazało, twierdzi, twierdzą, ostrzega, ostrzegają
        uważa, uważają, przekonuje, zapewnia, sugeruje, ocenia
        """
    ),
    cues=table(
        """
        mówi, mówią, powiedział, powiedziała, powiedzieli, twierdzi, twierdzą, stwierdził, stwierdziła, ostrzega
        ostrzegł, dodał, dodała
        podkreślił, podkreśliła, zaznaczył, zaznaczyła, uważa, poinformował, poinformowała, ocenił, oceniła
        przekonuje, zapewnia, napisał
        """
    ),
    kickers=table(
        """
        pilne, na żywo, relacja, wideo, opinia, komentarz, analiza, wywiad, felieton, reportaż, recenzja, podcast
        zdjęcia
        galeria, tylko u nas, czytaj też, zobacz, quiz
        """
    ),
    sections=table(
        """
        polityka, kraj, świat, gospodarka, biznes, sport, piłka nożna, kultura, nauka, zdrowie, technologie, opinie
        społeczeństwo
        wiadomości, handel, dystrybucja, finanse, prawo, edukacja, motoryzacja, turystyka, historia, obyczaje, media
        energetyka, przemysł
        rozrywka, regiony, warszawa, publicystyka, podróże, aktualności, firma, praca, nieruchomości
        """
    ),
    section_words=SECTION_WORDS["pl"],
    byline_words=table(
        """
        autor, autorka, tekst, opracowanie, opracował, opracowała, oprac, rozmawiał, rozmawiała
        """
    ),
    byline_roles=table(
        """
        redakcja, redaktor, dziennikarz, dziennikarka, korespondent, korespondentka, publicysta, publicystka
        redaktor naczelny, reporter, felietonista
        """
    ),
    date_words=table("opublikowano, aktualizacja, publikacja, data publikacji, zaktualizowano, dodano"),
    months=table(
        """
        stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada
        grudnia, styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad
        grudzień
        """
    ),
    weekdays=table("poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela"),
    credit_labels=table(
        """
        fot, fot., foto, zdjęcie, zdjęcia, źródło, autor, autor zdjęcia, rys, rys., ilustracja, grafika, wideo
        zrzut ekranu, mat, źródło zdjęcia
        """
    ),
    source_labels=table("źródło, zrzut ekranu, źródło zdjęcia"),
    credit_fillers=table(
        """
        archiwum, archiwum prywatne, materiały prasowe, mat. prasowe, mat. pras, zrzut ekranu, screen
        ilustracja, zdjęcie ilustracyjne, archiwum własne, zdjęcie poglądowe, prywatne
        """
    ),
    credit_joiners=table("via, dla"),
    file_marks=table("zdjęcie ilustracyjne, zdjęcie archiwalne, archiwum, zdjęcie poglądowe"),
    positions=table(
        """
        z lewej, z prawej, po lewej, po prawej, w środku, pośrodku, l, p, w tle, na górze, na dole
        pierwszy z lewej, pierwszy z prawej
        """
    )
    | openings("drugi, druga, trzeci, trzecia", "z lewej, z prawej, od lewej, od prawej"),
    position_lists=table("od lewej, od prawej, od lewej do prawej"),
    place_words=table("w, we, na, pod"),
    organisation_words=table(
        """
        uniwersytet, szkoła, instytut, muzeum, biblioteka, fundacja, stowarzyszenie, ministerstwo, urząd
        policja, rząd, sejm, senat, miasto, komisja, agencja, archiwum, szpital, partia, grupa, wydawnictwo
        gazeta, telewizja, straż, wojsko, teatr, kancelaria, trybunał, sąd, powiat
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.OTHERS,
    time_words=_boilerplate.TIMES["others"],
)

RUSSIAN = Language(
    code="ru",
    name="Russian",
    quotes=(
        "«»",
        "„“",
    ),
    conjunctions=table("и"),
    outlet_words=table(
        """
        газета, новости, известия, ведомости, правда, журнал, радио, блог
        """
    ),
    question_words=table(
        """
        кто, что, где, куда, откуда, когда, почему, зачем, как, какой, какая, какие, сколько, чей, что такое
        кто такой, кто такая, кто такие
        """
    ),
    that_words=table("что"),
    headline_cues=table("говорит, заявил, заявила, сообщает, считает, предупредил, утверждает"),
    finding_cues=table("сообщил, подтвердил, показал"),
    cues=table(
        """
        сказал, сказала, говорит, заявил, заявила, заявили, сообщил, сообщила, сообщает, считает, отметил, отметила
        добавил, добавила, рассказал, рассказала, подчеркнул, пишет, уточнил
        """
    ),
    kickers=table(
        """
        эксклюзив, видео, фото, интервью, мнение, комментарий, аналитика, срочно, онлайн, подкаст, репортаж, колонка
        обзор
        """
    ),
    sections=table(
        """
        политика, экономика, общество, мир, в мире, россия, спорт, культура, наука, технологии, здоровье
        происшествия, новости, мнения, бизнес, авто
        """
    ),
    section_words=SECTION_WORDS["ru"],
    byline_words=table("автор, текст, авторы, подготовил, подготовила"),
    byline_roles=table("корреспондент, редактор, журналист, обозреватель, главный редактор, редакция"),
    date_words=table("опубликовано, обновлено"),
    months=table(
        """
        января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря
        """
    ),
    weekdays=table("понедельник, вторник, среда, четверг, пятница, суббота, воскресенье"),
    credit_labels=table(
        """
        фото, фотография, фотографии, источник, иллюстрация, коллаж, изображение, видео, кадр, снимок, скриншот
        фото из, автор, автор фото, предоставлено, кадр из, скриншот из, источник фото
        """
    ),
    source_labels=table("источник, скриншот, источник фото, кадр из"),
    credit_fillers=table(
        """
        архив, скриншот, из архива, из открытых источников, открытые источники, коллаж, соцсети, пресс-служба
        личный архив, иллюстративное фото
        """
    ),
    credit_joiners=table("via, для, через"),
    file_marks=table("архивное фото, архив, иллюстративное фото, фото из архива"),
    positions=table(
        """
        слева, справа, в центре, посередине, на заднем плане, на переднем плане, сверху, снизу, крайний слева
        крайний справа, крайняя слева, крайняя справа
        """
    )
    | openings("второй, вторая, третий, третья", "слева, справа"),
    position_lists=table("слева направо, справа налево, слева"),
    place_words=table("в, во, на, под"),
    organisation_words=table(
        """
        университет, школа, институт, музей, библиотека, фонд, ассоциация, министерство, полиция, правительство
        дума, город, комиссия, агентство, архив, больница, партия, группа, газета, телеканал, мчс, минобороны
        мвд, пресс-служба, театр, администрация
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.OTHERS,
    time_words=_boilerplate.TIMES["others"],
)

UKRAINIAN = Language(
    code="uk",
    name="Ukrainian",
    quotes=(
        "«»",
        "„“",
    ),
    conjunctions=table("і, та, й"),
    outlet_words=table(
        """
        газета, новини, вісті, правда, журнал, радіо, блог
        """
    ),
    question_words=table(
        """
        хто, що, де, куди, звідки, коли, чому, навіщо, як, який, яка, які, скільки, чи, що таке, хто такий, хто така
        чи можна, чи варто, чи буде
        """
    ),
    that_words=table("що"),
    headline_cues=table("каже, заявив, заявила, повідомляє, вважає, попередив, стверджує"),
    finding_cues=table("повідомив, підтвердив, показав"),
    cues=table(
        """
        сказав, сказала, каже, заявив, заявила, повідомив, повідомила, вважає, зазначив, зазначила, додав, додала
        розповів, розповіла, пише
        """
    ),
    kickers=table(
        """
        ексклюзив, відео, фото, інтерв'ю, думка, коментар, аналітика, терміново, онлайн, подкаст, репортаж, колонка
        """
    ),
    sections=table(
        """
        політика, економіка, суспільство, світ, спорт, культура, наука, технології, здоров'я, події, новини, думки
        бізнес, україна, війна
        """
    ),
    section_words=SECTION_WORDS["uk"],
    byline_words=table("автор, текст, автори, підготував, підготувала"),
    byline_roles=table(
        """
        кореспондент, кореспондентка, редактор, журналіст, журналістка, оглядач, редакція
        """
    ),
    date_words=table("опубліковано, оновлено"),
    months=table(
        """
        січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня
        """
    ),
    weekdays=table("понеділок, вівторок, середа, четвер, п'ятниця, субота, неділя"),
    credit_labels=table(
        """
        фото, світлина, світлини, джерело, ілюстрація, колаж, зображення, відео, скриншот, фото з, фото надано
        автор, автор фото, джерело фото, кадр, знімок
        """
    ),
    source_labels=table("джерело, скриншот, джерело фото"),
    credit_fillers=table(
        """
        архів, скриншот, з архіву, з відкритих джерел, відкриті джерела, колаж, соцмережі, пресслужба
        особистий архів, ілюстративне фото
        """
    ),
    credit_joiners=table("via, для, через"),
    file_marks=table("архівне фото, архів, ілюстративне фото, фото з архіву"),
    positions=table(
        """
        ліворуч, праворуч, зліва, справа, у центрі, в центрі, посередині, на задньому плані, на передньому плані
        зверху, знизу, крайній зліва, крайній справа
        """
    )
    | openings("другий, друга, третій, третя", "зліва, справа, ліворуч, праворуч"),
    position_lists=table("зліва направо, справа наліво, зліва"),
    place_words=table("в, у, на, біля, під"),
    organisation_words=table(
        """
        університет, школа, інститут, музей, бібліотека, фонд, асоціація, міністерство, поліція, уряд, рада
        місто, комісія, агентство, архів, лікарня, партія, група, газета, телеканал, дснс, міноборони, мвс
        пресслужба, офіс, театр, зсу, генштаб
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.OTHERS,
    time_words=_boilerplate.TIMES["others"],
)

TURKISH = Language(
    code="tr",
    name="Turkish",
    quotes=(
        "“”",
        "‘’",
    ),
    conjunctions=table("ve, ile"),
    outlet_words=table(
        """
        gazetesi, haber, haberleri, gazete, ajansı, dergisi, radyo
        """
    ),
    question_words=table(
        """
        kim, ne, nerede, nereye, ne zaman, neden, niçin, niye, nasıl, hangi, kaç, ne kadar, kimdir, nedir, kim oldu
        neden oldu
        """
    ),
    headline_cues=table("dedi, diyor, uyardı, iddia etti, savundu, açıkladı, söyledi"),
    finding_cues=table("duyurdu, doğruladı, gösterdi"),
    cues=table(
        """
        dedi, diyor, söyledi, söylüyor, açıkladı, uyardı, belirtti, ifade etti, kaydetti, vurguladı, savundu
        iddia etti, duyurdu, bildirdi, aktardı, ekledi, konuştu, anlattı
        """
    ),
    kickers=table(
        """
        son dakika, canlı, canlı anlatım, video, galeri, foto galeri, analiz, röportaj, yorum, özel haber, özel
        flaş, görüş, köşe yazısı
        """
    ),
    sections=table(
        """
        gündem, güncel, güncel haberler, haberler, haber, son dakika, spor, spor haberleri
        son dakika spor haberleri, son dakika haberleri
        ekonomi, ekonomi haberleri, dünya, dünya haberleri, türkiye, siyaset, politika, sağlık, kültür, kültür sanat
        sanat, teknoloji, magazin
        eğitim, yaşam, otomobil, bilim, yazarlar, futbol, asayiş, yerel
        """
    ),
    section_words=SECTION_WORDS["tr"],
    byline_words=table("yazan, haber, yazar, hazırlayan"),
    byline_roles=table(
        """
        muhabir, editör, yazar, köşe yazarı, gazeteci, temsilcisi, yayın yönetmeni, genel yayın yönetmeni
        """
    ),
    date_words=table("yayınlanma, güncelleme, giriş, yayın tarihi, son güncelleme, eklenme"),
    months=table(
        """
        ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık
        """
    ),
    weekdays=table("pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar"),
    credit_labels=table("fotoğraf, fotoğraflar, foto, kaynak, görsel, video, illüstrasyon, ekran görüntüsü, grafik"),
    source_labels=table("kaynak, ekran görüntüsü, görsel"),
    credit_fillers=table("arşiv, ekran görüntüsü, temsili, sosyal medya, kişisel arşiv"),
    file_marks=table("arşiv, arşiv fotoğrafı, temsili fotoğraf, temsili görsel"),
    positions=table("solda, sağda, ortada, sol, sağ, orta, en solda, en sağda, arkada, önde, üstte, altta")
    | openings("ikinci, üçüncü", "soldan, sağdan"),
    position_lists=table("soldan sağa, sağdan sola, soldan"),
    organisation_words=table(
        """
        üniversitesi, üniversite, okulu, enstitüsü, müzesi, kütüphanesi, vakfı, derneği, bakanlığı, belediyesi
        polis, emniyet, hükümet, meclis, ajansı, arşivi, hastanesi, partisi, grubu, gazetesi, ordu, valiliği
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.OTHERS,
    time_words=_boilerplate.TIMES["others"],
)

INDONESIAN = Language(
    code="id",
    name="Indonesian",
    quotes=(
        "“”",
        "‘’",
    ),
    conjunctions=table("dan, &"),
    outlet_words=table(
        """
        berita, kabar, koran, harian, majalah, kompas, tempo
        """
    ),
    question_words=table(
        """
        apa, siapa, kapan, di mana, dimana, ke mana, mengapa, kenapa, bagaimana, berapa, apakah, apa itu, siapa itu
        apa saja, apakah ini, bagaimana cara
        """
    ),
    that_words=table("bahwa"),
    headline_cues=table("kata, sebut, ungkap, klaim, peringatkan, yakin, nilai"),
    finding_cues=table("tunjukkan, konfirmasi, umumkan"),
    cues=table(
        """
        kata, ujar, ungkap, jelas, sebut, tutur, tegas, imbuh, tambah, mengatakan, menyatakan, menyebut, menjelaskan
        mengungkapkan, menegaskan, berkata
        """
    ),
    kickers=table(
        """
        eksklusif, video, foto, opini, wawancara, kolom, analisis, live, terkini, cek fakta, populer, terpopuler
        baca juga
        """
    ),
    sections=table(
        """
        nasional, internasional, politik, ekonomi, bisnis, olahraga, bola, hiburan, teknologi, kesehatan, gaya hidup
        berita, dunia, hukum, pendidikan, otomotif, daerah, humaniora
        """
    ),
    section_words=SECTION_WORDS["id"],
    byline_words=table("oleh, penulis, ditulis oleh, reporter, laporan"),
    byline_roles=table("wartawan, editor, redaktur, jurnalis, reporter, koresponden, redaksi"),
    date_words=table("diterbitkan, diperbarui, dipublikasikan, tayang"),
    months=table(
        """
        januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember, agt, okt
        des
        """
    ),
    weekdays=table("senin, selasa, rabu, kamis, jumat, sabtu, minggu"),
    credit_labels=table(
        """
        foto, foto oleh, gambar, sumber, sumber foto, dok, dok., dokumentasi, ilustrasi, video, kredit
        kredit foto, tangkapan layar, grafis
        """
    ),
    source_labels=table("sumber, sumber foto, tangkapan layar, dok, dok., dokumentasi"),
    credit_fillers=table(
        """
        istimewa, ist, dok, dok. pribadi, dokumentasi pribadi, ilustrasi, tangkapan layar, arsip, pribadi
        """
    ),
    credit_joiners=table("via, untuk"),
    file_marks=table("arsip, foto arsip, ilustrasi, foto ilustrasi"),
    positions=table(
        """
        kiri, kanan, tengah, paling kiri, paling kanan, ki, ka, di belakang, di depan, atas, bawah
        """
    )
    | openings("kedua, ketiga", "dari kiri, dari kanan, kiri, kanan"),
    position_lists=table("dari kiri, dari kiri ke kanan, dari kanan, ki-ka, kiri ke kanan"),
    place_words=table("di"),
    organisation_words=table(
        """
        universitas, sekolah, institut, museum, perpustakaan, yayasan, asosiasi, kementerian, polisi, polda
        polres, pemerintah, kota, komisi, badan, arsip, rumah sakit, partai, grup, kantor, humas, pemprov
        pemkot, bnpb
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.OTHERS,
    time_words=_boilerplate.TIMES["others"],
)

VIETNAMESE = Language(
    code="vi",
    name="Vietnamese",
    quotes=(
        "“”",
        "‘’",
    ),
    conjunctions=table("và"),
    outlet_words=table(
        """
        báo, tạp chí, đài
        """
    ),
    question_words=table(
        """
        ai, gì, cái gì, đâu, ở đâu, khi nào, bao giờ, tại sao, vì sao, thế nào, như thế nào, bao nhiêu, ai là
        vì sao lại
        """
    ),
    headline_cues=table("nói, cho rằng, cảnh báo"),
    finding_cues=table("tiết lộ, xác nhận"),
    cues=table("nói, cho biết, cho rằng, khẳng định, chia sẻ, nhấn mạnh, cảnh báo"),
    kickers=table("độc quyền, video, ảnh, trực tiếp, phỏng vấn, bình luận, ý kiến"),
    sections=table(
        """
        thời sự, thế giới, kinh doanh, giải trí, thể thao, pháp luật, giáo dục, sức khỏe, đời sống, du lịch
        khoa học, công nghệ, xe, chính trị, văn hóa
        """
    ),
    section_words=SECTION_WORDS["vi"],
    byline_words=table("tác giả, bài, thực hiện"),
    byline_roles=table("phóng viên, biên tập viên, nhà báo"),
    date_words=table("cập nhật, xuất bản"),
    months=table(
        """
        tháng một, tháng hai, tháng ba, tháng tư, tháng năm, tháng sáu, tháng bảy, tháng tám, tháng chín, tháng mười
        """
    ),
    weekdays=table("thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật"),
    credit_labels=table(
        """
        ảnh, hình, nguồn, nguồn ảnh, ảnh chụp màn hình, hình ảnh, video, đồ họa, tranh, ảnh minh họa, minh họa
        """
    ),
    source_labels=table("nguồn, nguồn ảnh, ảnh chụp màn hình"),
    credit_fillers=table(
        """
        cung cấp, nhân vật cung cấp, tư liệu, chụp màn hình, cắt từ video, minh họa, internet, sưu tầm
        gia đình cung cấp
        """
    ),
    file_marks=table("ảnh minh họa, ảnh tư liệu"),
    positions=table("bên trái, bên phải, ở giữa, trái, phải, giữa, ngoài cùng bên trái, ngoài cùng bên phải")
    | openings("thứ hai, thứ ba", "từ trái sang, từ phải sang, từ trái, từ phải"),
    position_lists=table("từ trái sang, từ trái qua, từ trái sang phải, từ phải sang"),
    place_words=table("ở, tại"),
    organisation_words=table(
        """
        bệnh viện, trường, đại học, học viện, bảo tàng, bộ, công an, chính phủ, thành phố, cơ quan, công ty, báo
        sở, ubnd, quỹ, hội
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.OTHERS,
    time_words=_boilerplate.TIMES["others"],
)

ZULU = Language(
    code="zu",
    name="Zulu",
    quotes=(
        "“”",
        "‘’",
    ),
    conjunctions=table("no, ne"),
    outlet_words=table(
        """
        iphephandaba
        """
    ),
    question_words=table("ubani, yini, kuphi, nini, kungani, kanjani, yini le"),
    headline_cues=table("uthi, bathi, kusho"),
    cues=table("uthe, bathe, uthi, bathi, kusho, echaza, ephawula"),
    kickers=table("ividiyo, izithombe"),
    sections=table("izindaba, ezemidlalo, ezokungcebeleka, ezombusazwe, umbono"),
    section_words=SECTION_WORDS["zu"],
    byline_words=table("intatheli, ibhalwe ngu, ngu"),
    byline_roles=table("intatheli, umhleli"),
    date_words=table("kushicilelwe"),
    months=table(
        """
        januwari, februwari, mashi, ephreli, meyi, juni, julayi, agasti, septhemba, okthoba, novemba, disemba
        """
    ),
    weekdays=table("umsombuluko, ulwesibili, ulwesithathu, ulwesine, ulwesihlanu, umgqibelo, isonto"),
    credit_labels=table("isithombe, izithombe, umthombo, ividiyo, sithathwe ngu"),
    source_labels=table("umthombo"),
    credit_fillers=table("sithunyelwe, sinikeziwe"),
    file_marks=table("isithombe sefayela"),
    positions=table("kwesobunxele, kwesokudla, phakathi"),
    position_lists=table("kusuka kwesobunxele"),
    organisation_words=table("amaphoyisa, umnyango, inyuvesi, umkhandlu"),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.OTHERS,
    time_words=_boilerplate.TIMES["others"],
)
