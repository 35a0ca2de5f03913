"""Portuguese: what layout and marks need."""

from __future__ import annotations

from . import _boilerplate
from ._agencies import AGENCIES
from ._given_names import GIVEN_NAMES
from ._language import Language, openings, table
from ._sites import SECTION_WORDS

__all__ = ["PORTUGUESE"]

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    quotes=(
        "“”",
        "«»",
        "‘’",
    ),
    abbreviations=table("sr, sra, dr, dra, prof, eng, gen, pág, núm, exmo, exma, s.a, aprox"),
    conjunctions=table("e, com"),
    role_nouns=table("pesquisa, sondagem, estudo, relatório, ministro, ministra, presidente, especialistas, sindicato"),
    articles=table("o, a, os, as"),
    outlet_words=table(
        """
        jornal, diário, folha, gazeta, correio, notícias, revista, rádio, portal, blog, tribuna
        """
    ),
    question_words=table(
        """
        quem, que, qual, quais, quando, onde, como, quanto, quanta, quantos, quantas, por que, o que é, o que são
        quem é, quem são, qual é, quais são, por que não, como é, o que
        """
    ),
    addressing=table("sobre, a"),
    that_words=table("que"),
    headline_cues=table("diz, dizem, disse"),
    finding_cues=table(
        """
        revela, revelam, mostra, mostram, confirma, confirmam, anuncia, anunciam, indica, indicam, afirma
        afirmam, alerta, alertam, avalia, avaliam, aponta, defende, acredita, garante, admite
        """
    ),
    cues=table(
        """
        diz, dizem, disse, disseram, afirma, afirmam, afirmou, afirmaram, explica, explicou, alerta, alertou
        destaca, destacou, declarou
        garante, garantiu, acrescentou, ressaltou, contou, avalia, avaliou, aponta, apontou, informou, anunciou
        admitiu, escreveu
        """
    ),
    kickers=table(
        """
        exclusivo, ao vivo, vídeo, vídeos, fotos, opinião, análise, entrevista, editorial, coluna, crônica
        reportagem, urgente
        última hora, podcast, resenha, crítica, leia também, galeria, perfil
        """
    ),
    sections=table(
        """
        política, economia, mundo, brasil, esportes, esporte, futebol, cultura, ciência, tecnologia, saúde, educação
        opinião, sociedade
        cidades, polícia, justiça, entretenimento, famosos, celebridades, cinema, música, turismo, negócios, mercado
        meio ambiente, notícias
        internacional, nacional, local, geral, vida, estilo, moda, desporto, portugal, rio de janeiro, são paulo
        variedades
        """
    ),
    section_words=SECTION_WORDS["pt"],
    byline_words=table(
        """
        por, texto, texto de, escrito por, redação, da redação, publicado por, autor, autora, edição de
        """
    ),
    byline_roles=table(
        """
        redação, repórter, jornalista, correspondente, colunista, editor, editora, enviado especial
        enviada especial, colaborador
        colaboradora, diretor, diretora, articulista
        """
    ),
    date_words=table(
        """
        publicado, publicado em, atualizado, atualizado em, em, postado em, última atualização, criado em
        """
    ),
    months=table(
        """
        janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, fev
        mai, ago, set, out, dez
        """
    ),
    weekdays=table(
        """
        segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo
        """
    ),
    caption_links=table("ampliar imagem, ver galeria, clique para ampliar, abrir imagem"),
    credit_labels=table(
        """
        foto, fotos, foto de, fotos de, fotografia, fotografia de, imagem, imagens, imagem de, crédito, créditos
        crédito da foto, cortesia, cortesia de, fonte, fontes, arte, ilustração, vídeo, fotógrafo
        captura de tela, infográfico, montagem, foto por, crédito da imagem, créditos da foto, créditos da imagem, autor, autoria, cedida por, colagem, arte de, arte sobre foto de, infografia, reprodução, foto cedida por, imagem cedida por, ilustração de, mapa
        """
    ),
    source_labels=table("fonte, fontes, captura de tela, infográfico, arte"),
    credit_fillers=table(
        """
        divulgação, reprodução, arquivo, arquivo pessoal, cedida, cortesia, acervo, acervo pessoal
        redes sociais, internet, dr, direitos reservados, ilustração, ilustrativa, foto, fotos, montagem
        especial, stock, imagem ilustrativa, todos os direitos reservados, arquivo da família, reprodução de vídeo, colagem
        """
    ),
    credit_joiners=table("via, para"),
    file_marks=table(
        "arquivo, foto de arquivo, imagem de arquivo, foto ilustrativa, imagem ilustrativa, arquivo pessoal, imagens de arquivo, fotografia de arquivo"
    ),
    positions=table(
        """
        à esquerda, à direita, ao centro, esquerda, direita, centro, esq, dir, ao fundo, no centro, no meio
        em primeiro plano, em cima, em baixo
        """
    )
    | openings(
        "segundo, segunda, terceiro, terceira", "da esquerda, da direita, a partir da esquerda, a partir da direita"
    ),
    position_lists=table(
        """
        da esquerda para a direita, da direita para a esquerda, da esq. para a dir, da esquerda
        em sentido horário
        """
    ),
    place_words=table("em, no, na, nos, nas, perto de"),
    organisation_words=table(
        """
        universidade, escola, instituto, museu, biblioteca, fundação, associação, sociedade, ministério
        prefeitura, câmara, polícia, governo, congresso, senado, cidade, comissão, agência, arquivo, hospital
        partido, grupo, editora, imprensa, jornal, televisão, bombeiros, exército, presidência, secretaria
        tribunal, clube, palácio, planalto
        """
    ),
    given_names=GIVEN_NAMES,
    agencies=AGENCIES,
    boilerplate=_boilerplate.PORTUGUESE,
    time_words=_boilerplate.TIMES["pt"],
)
