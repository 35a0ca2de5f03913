"""Spanish: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._agencies import AGENCIES
from ._given_names import GIVEN_NAMES
from ._language import Language, openings, table
from ._sites import SECTION_WORDS

__all__ = ["SPANISH"]

SPANISH = Language(
    code="es",
    name="Spanish",
    quotes=(
        "“”",
        "«»",
        "‘’",
    ),
    abbreviations=table("sr, sra, srta, dr, dra, dña, lic, prof, gral, cnel, núm, pág, avda, aprox, ee.uu, p.ej"),
    conjunctions=table("y, e, con"),
    role_nouns=table(
        "encuesta, sondeo, informe, expertos, ministro, ministra, presidente, presidenta, portavoz, policía, sindicato, sindicatos"
    ),
    articles=table("el, la, los, las"),
    outlet_words=table(
        """
        diario, periódico, prensa, noticias, gaceta, radio, televisión, revista, semanario, heraldo, tiempo, hora
        nación, universal, blog
        """
    ),
    question_words=table(
        """
        qué, quién, quiénes, cuál, cuáles, cuándo, dónde, adónde, cómo, cuánto, cuánta, cuántos, cuántas, por qué
        qué es, qué son, quién es, quiénes son, cuál es, cuáles son, cómo es, qué hay, qué pasa, qué pasó, por qué no
        """
    ),
    first_person=table("yo, nosotros, nuestro"),
    addressing=table("sobre, a"),
    that_words=table("que"),
    headline_cues=table("dice, dicen, dijo"),
    finding_cues=table(
        """
        revela, revelan, muestra, muestran, confirma, confirman, anuncia, anuncian, señala, señalan, asegura
        aseguran, afirma, afirman, advierte, advierten, sostiene, sostienen, cree, creen, considera, alerta
        alertan, insiste, insisten, admite, admiten, denuncia, defiende
        """
    ),
    cues=table(
        """
        dice, dicen, dijo, dijeron, ha dicho, asegura, aseguran, aseguró, aseguraron, afirma, afirman, afirmó
        afirmaron, advierte, advierten
        advirtió, señala, señalan, señaló, señalaron, explica, explican, explicó, explicaron, sostiene, sostienen
        sostuvo, añade, añadió
        agrega, agregó, indica, indican, indicó, declara, declaró, anuncia, anunció, confirma, confirmó, cuenta
        contó, insiste, insistió
        manifestó, expresó, comentó, admitió, reconoció, denuncia, denunció, subrayó, destacó, precisó, apuntó
        aclaró, respondió
        """
    ),
    kickers=table(
        """
        exclusiva, exclusivo, última hora, en vivo, en directo, directo, vídeo, video, videos, fotos, opinión
        análisis, entrevista, editorial
        columna, crónica, reportaje, perfil, encuesta del día, galería, podcast, urgente, alerta, infografía, mira
        lea también, nota
        """
    ),
    sections=table(
        """
        internacional, nacional, política, economía, sociedad, deportes, deporte, fútbol, fórmula 1, cultura, ciencia
        tecnología, salud, educación
        opinión, mundo, españa, américa, europa, madrid, barcelona, cataluña, local, locales, regional, sucesos
        justicia, policiales
        espectáculos, entretenimiento, gente, televisión, cine, música, libros, viajes, gastronomía, motor, finanzas
        empresas, mercados
        negocios, medio ambiente, clima, noticias, actualidad, información, última hora, vida, estilo, moda
        colombia, méxico, argentina
        bogotá, medellín, cali, latinoamérica, américa latina, historia, religión, turismo, vídeos, videos, fotos
        blogs, provincias
        """
    ),
    section_words=SECTION_WORDS["es"],
    byline_words=table(
        """
        por, texto, texto de, escrito por, redacción, autor, autora, publicado por, una entrevista de
        """
    ),
    byline_roles=table(
        """
        redacción, redactor, redactora, periodista, corresponsal, enviado especial, enviada especial, columnista
        editor, editora, director
        directora, colaborador, colaboradora, reportero, reportera, redactor jefe, redactora jefe, jefe de redacción
        agencias
        """
    ),
    date_words=table(
        """
        publicado, publicado el, actualizado, actualizado el, actualizada, publicada, el, creado, modificado, fecha
        """
    ),
    months=table(
        """
        enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre
        diciembre, ene, abr, ago, dic
        """
    ),
    weekdays=table("lunes, martes, miércoles, jueves, viernes, sábado, domingo"),
    credit_labels=table(
        """
        foto, fotos, foto de, fotos de, fotografía, fotografías, fotografía de, imagen, imágenes, imagen de
        crédito, créditos, cortesía, cortesía de, fuente, ilustración, ilustración de, cedida por, cedida por la
        cedida por el, cedidas por, cedida, captura de, captura de pantalla de, captura, captura de pantalla
        vídeo, video, gráfico, infografía, fotógrafo, fotógrafa, por, crédito foto, créditos foto, foto cortesía
        foto cortesía de, tomada de, tomado de, foto tomada de, créditos de foto, crédito de la foto, crédito de foto
        foto por, foto del, foto de la, foto suministrada por, foto proporcionada por, foto referencial, foto archivo
        gentileza, gentileza de, infografía de, montaje, fotomontaje, composición, mapa, collage, fuente de la imagen
        fuente de la foto, autor, pie de foto, fotógrafos, imagen cedida por, imagen cortesía de, ph
        """
    ),
    caption_labels=table("pie de foto, leyenda"),
    caption_links=table(
        "ampliar imagen, ampliar foto, ampliar, ver galería, ver más, clic para ampliar, abrir imagen, ver imagen"
    ),
    source_labels=table(
        """
        fuente, captura, captura de, captura de pantalla, tomada de, tomado de, imagen, cedida por la
        cedida por el
        """
    ),
    credit_fillers=table(
        """
        archivo, fuente externa, externa, cedida, cedidas, cedido, suministrada, cortesía, captura de pantalla
        captura, redes sociales, referencial, ilustrativa, de archivo, agencias, agencia, foto, fotos, internet
        foto archivo, foto de archivo, difusión, prensa, especial, imagen de archivo, sin autor, colaborador
        ilustración
        foto cortesía, fotos cortesía, particular, todos los derechos reservados, derechos reservados, web, archivo personal, archivo particular, archivo familiar, gentileza, montaje, collage, pantallazo, video, sin crédito
        """
    ),
    credit_joiners=table("via, vía, para, cortesía, cortesía de, gentileza, gentileza de, archivo"),
    file_marks=table(
        """
        archivo, foto de archivo, foto archivo, imagen de archivo, fotografía de archivo, foto referencial
        imagen referencial, imagen ilustrativa, foto ilustrativa, imágenes de archivo, fotos de archivo, foto de referencia, imagen de referencia, referencial
        """
    ),
    positions=table(
        """
        izquierda, derecha, centro, a la izquierda, a la derecha, en el centro, al centro, i, d, c, izq, der
        dcha, al fondo, al frente, arriba, abajo, en primer plano, extremo izquierdo, extremo derecho, primero
        segundo
        """
    )
    | openings(
        "segundo, segunda, tercero, tercera, cuarto, cuarta, 2º, 3º",
        "por la izquierda, por la derecha, desde la izquierda, desde la derecha, de izquierda a derecha, "
        "izquierda, derecha",
    ),
    position_lists=table(
        """
        de izquierda a derecha, de izq. a der, de izq. a dcha, de derecha a izquierda, izq. a der, i-d
        desde la izquierda, en sentido horario
        """
    ),
    place_words=table("en, cerca de"),
    organisation_words=table(
        """
        universidad, escuela, instituto, museo, biblioteca, fundación, asociación, sociedad, ministerio
        alcaldía, ayuntamiento, policía, guardia, gobierno, congreso, senado, cámara, ciudad, municipalidad
        comisión, agencia, archivo, hospital, partido, grupo, editorial, prensa, diario, periódico, televisión
        bomberos, ejército, presidencia, estudios, junta, consejo, comunidad, fiscalía, tribunal
        medios, radio
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.SPANISH,
    time_words=_boilerplate.TIMES["es"],
)
