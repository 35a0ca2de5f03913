"""Languages of which newsparse knows a few words of layout."""

from __future__ import annotations

from . import _boilerplate
from ._language import Language, table
from ._places import OTHER_PLACES

__all__ = ["INDONESIAN", "POLISH", "RUSSIAN", "TURKISH", "UKRAINIAN", "VIETNAMESE", "ZULU"]

POLISH = Language(
    code="pl",
    name="Polish",
    quotes=(
        "„”",
        "«»",
    ),
    conjunctions=table("i, oraz"),
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
    headline_cues=table(
        """
        mówi, mówią, twierdzi, twierdzą, ostrzega, ostrzegają, uważa, uważają, przekonuje, zapewnia, sugeruje
        ocenia, według
        """
    ),
    finding_cues=table("ujawnia, pokazuje, potwierdza, informuje, podaje, wykazało"),
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
        sondaż, zdjęcia
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
    byline_words=table("автор, текст, авторы, подготовил, подготовила"),
    byline_roles=table("корреспондент, редактор, журналист, обозреватель, главный редактор, редакция"),
    date_words=table("опубликовано, обновлено"),
    months=table(
        """
        января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря
        """
    ),
    weekdays=table("понедельник, вторник, среда, четверг, пятница, суббота, воскресенье"),
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
    byline_words=table("tác giả, bài, thực hiện"),
    byline_roles=table("phóng viên, biên tập viên, nhà báo"),
    date_words=table("cập nhật, xuất bản"),
    months=table(
        """
        tháng một, tháng hai, tháng ba, tháng tư, tháng năm, tháng sáu, tháng bảy, tháng tám, tháng chín, tháng mười
        """
    ),
    weekdays=table("thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật"),
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
    byline_words=table("intatheli, ibhalwe ngu, ngu"),
    byline_roles=table("intatheli, umhleli"),
    date_words=table("kushicilelwe"),
    months=table(
        """
        januwari, februwari, mashi, ephreli, meyi, juni, julayi, agasti, septhemba, okthoba, novemba, disemba
        """
    ),
    weekdays=table("umsombuluko, ulwesibili, ulwesithathu, ulwesine, ulwesihlanu, umgqibelo, isonto"),
    boilerplate=_boilerplate.OTHERS,
    time_words=_boilerplate.TIMES["others"],
)
