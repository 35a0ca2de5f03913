"""Spanish: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._language import Language, table

__all__ = ["SPANISH"]

SPANISH = Language(
    code="es",
    name="Spanish",
    quotes=(
        "“”",
        "«»",
        "‘’",
    ),
    conjunctions=table("y, e"),
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
    that_words=table("que"),
    headline_cues=table(
        """
        dice, dicen, dijo, asegura, aseguran, afirma, afirman, advierte, advierten, sostiene, sostienen, cree, creen
        considera
        alerta, alertan, niega que, insiste, insisten, admite, admiten, denuncia que, defiende que, según
        """
    ),
    finding_cues=table(
        """
        revela, revelan, muestra, muestran, confirma, confirman, anuncia, anuncian, señala, señalan
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
    boilerplate=_boilerplate.SPANISH,
    time_words=_boilerplate.TIMES["es"],
)
