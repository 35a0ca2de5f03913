"""
Words of captions and bylines in languages of which newsparse knows nothing else.

They are part of `MULTILINGUAL` alone: a label or the mark of an older picture
is read in them, and nothing is promised of headlines or attributions.
"""

from __future__ import annotations

from ._language import Language, table

__all__ = ["ELSEWHERE"]

ELSEWHERE = Language(
    code="und",
    name="languages elsewhere",
    credit_labels=table(
        """
        zdroj, zdroj foto, zdroj fotografie, autor fotografie, snímek, snímky, fotografie, ilustrace, repro foto
        zdroj fotografií, autor fota, snímka, snímky, ilustrácia
        fotó, fotók, fotó forrása, kép, képek, forrás, a kép forrása, illusztráció, fotómontázs, képernyőfotó
        sursa, sursa foto, surse foto, sursă foto, credit foto, credite foto, captură foto, captură video
        izvor, izvor fotografije, autor fotografije, foto ilustracija, ilustracija, snimio, snimila, fotografirao
        foto izvor, avtor fotografije, fotografija, izvor foto, screenshot
        снимка, снимки, източник, илюстрация, извор, аутор, фотографија, фотографије, илустрација, колаж
        φωτογραφία, φωτογραφίες, φωτο, φωτό, φωτ, φωτ., πηγή, πηγή φωτογραφίας, εικόνα, εικονογράφηση
        crèdit, crèdits, imatge, fotografia de, cedida per, il·lustració
        nuotrauka, nuotr, nuotr., šaltinis, asociatyvi nuotr., foto avots, avots, attēls, foto autors, pilt, allikas, fotod
        fotografi, burimi, foto ilustruese, autor fotografie
        تصوير, صورة, الصورة, المصدر, مصدر الصورة, عدسة, عکس, عکاس, منبع
        צילום, צילומים, צילום מסך, תמונה, איור, מקור, קרדיט
        写真, 写真提供, 撮影, 画像, 画像提供, 提供, 出典, 图, 图片, 图片来源, 图源, 摄影, 来源, 圖, 圖片, 圖片來源, 攝影, 來源
        照片, 資料照, 사진, 사진 제공, 사진제공, 사진 출처, 출처, 자료, 그래픽, 이미지
        फोटो, फ़ोटो, तस्वीर, साभार, ছবি, ภาพ, ที่มา
        """
    ),
    source_labels=table(
        """
        zdroj, zdroj foto, zdroj fotografie, forrás, fotó forrása, a kép forrása, sursa, sursa foto, izvor, източник, извор
        πηγή, šaltinis, avots, allikas, burimi, المصدر, مصدر الصورة, منبع, 出典, 图片来源, 来源, 圖片來源, 來源, 출처, 사진 출처
        写真提供, 画像提供, 提供, 사진 제공, 사진제공, 자료
        """
    ),
    credit_fillers=table(
        """
        archiv, archiv autora, se souhlasem, ilustrační foto, ilustrační snímek, ilustračné foto, archív, súkromný archív
        soukromý archiv, illusztráció, archív, archív felvétel, olvasói fotó, arhivă, arhiva, arhiva personală, privatna arhiva
        privatni album, ilustracija, foto ilustracija, архив, личен архив, личен албум, приватна архива, αρχείου, αρχείο
        arxiu, cedida, asmeninio archyvo nuotr, asociatyvi nuotr, archyvas, no privātā arhīva, erakogu, erakogust
        ekraanitõmmis, أرشيفية, أرشيف, צילום מסך, ארכיון, 資料写真, 资料图片, 資料圖片, 資料照片, 자료사진
        """
    ),
    file_marks=table(
        """
        ilustrační foto, ilustrační snímek, ilustrační, archivní foto, archivní snímek, ilustračné foto, ilustračná fotografia
        archívna fotografia, illusztráció, illusztrációnk, archív, archív fotó, képünk illusztráció, foto arhivă, arhivă
        imagine ilustrativă, imagine de arhivă, foto ilustrativ, foto ilustracija, ilustracija, arhivska fotografija, arhiva
        fotografija je simbolična, архивна снимка, архив, илюстративна снимка, архивска фотографија, αρχείου
        φωτογραφία αρχείου, φωτό αρχείου, imatge d'arxiu, arxiu, asociatyvi nuotr, archyvo nuotr, arhīva foto
        ilustratīvs foto, illustreeriv foto, arhiivifoto, pilt on illustratiivne
        صورة أرشيفية, أرشيفية, أرشيف, תמונת ארכיון, ארכיון, צילום ארכיון, 資料写真, 資料, 资料图, 资料图片, 資料照片, 資料圖片, 자료사진
        """
    ),
    positions=table(
        """
        vlevo, vpravo, uprostřed, vľavo, vpravo, uprostred, v pozadí, balra, jobbra, középen, balról, jobbról, stânga, dreapta
        în stânga, în dreapta, centru, în centru, lijevo, desno, levo, u sredini, вляво, вдясно, в средата, лево, десно
        αριστερά, δεξιά, στο κέντρο, esquerra, dreta, a l'esquerra, a la dreta, kairėje, dešinėje, pa kreisi, pa labi, vasakul
        paremal, يسار, يمين, שמאל, ימין, 左, 右, 中央
        """
    ),
    position_lists=table(
        """
        zleva, zprava, zľava, sprava, balról jobbra, balról, jobbról, de la stânga la dreapta, de la stânga, s lijeva na desno
        slijeva nadesno, slijeva, s leve na desno, z leve, отляво надясно, отляво, с лева на десно, από αριστερά, d'esquerra a dreta
        iš kairės, no kreisās, vasakult
        """
    ),
    byline_words=table(
        """
        napsal, napsala, píše, autor, autorka, írta, szerző, scris de, piše, napisao, napisala, автор, пише
        του, της, γράφει, γράφει ο, γράφει η, συντάκτης, autors, autorė, autorius, autor
        بقلم, كتب, כתב, מאת, 文, 记者, 記者
        """
    ),
    byline_roles=table(
        """
        redaktor, redaktorka, reportér, reportérka, szerkesztő, újságíró, munkatárs, redactor, reporter, jurnalist, novinar
        novinarka, urednik, urednica, редактор, журналист, συντάκτης, δημοσιογράφος, žurnalistas, žurnalistė, korespondentas
        žurnālists, ajakirjanik, toimetaja
        """
    ),
)
