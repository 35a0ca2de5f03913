"""Agencies, picture desks and photo libraries that credits name the world over."""

from __future__ import annotations

__all__ = ["AGENCIES"]

_AGENCIES = """
AP = Associated Press
Associated Press
The Associated Press = Associated Press
AP Images = Associated Press
Invision = Invision (Associated Press)
AFP = Agence France-Presse
Agence France-Presse
Agence France Presse = Agence France-Presse
AFPTV = Agence France-Presse
AFPForum = Agence France-Presse
AFP Forum = Agence France-Presse
Reuters
Thomson Reuters = Reuters
Action Images
Getty = Getty Images
Getty Images
GettyImages = Getty Images
Getty Images Europe = Getty Images
Getty Images North America = Getty Images
Getty Images Sport = Getty Images
Getty Images AsiaPac = Getty Images
Getty Images News = Getty Images
Getty Images Plus = Getty Images
iStock
iStockphoto = iStock
iStock.com = iStock
iStockphoto.com = iStock
GC Images
WireImage
FilmMagic
Hulton Archive
Hulton-Deutsch
Corbis
Corbis Sport = Corbis
Corbis News = Corbis
Bettmann
Bettmann Archive = Bettmann
LightRocket
Redferns
NurPhoto
Anadolu
Anadolu Agency = Anadolu
SOPA Images
Future Publishing
PA = Press Association
PA Wire = Press Association
PA Media = Press Association
PA Images = Press Association
PA Archive = Press Association
Press Association
Press Association Images = Press Association
EPA = European Pressphoto Agency
EPA-EFE = European Pressphoto Agency
EPA/EFE = European Pressphoto Agency
European Pressphoto Agency
EFE = Agencia EFE
Agencia EFE
Europa Press
EP = Europa Press
SID = Sport-Informations-Dienst
dpa = Deutsche Presse-Agentur
dpa-infocom = Deutsche Presse-Agentur
dpa-Zentralbild = Deutsche Presse-Agentur
dpa-tmn = Deutsche Presse-Agentur
Deutsche Presse-Agentur
picture alliance
picture-alliance = picture alliance
Picture Alliance = picture alliance
SZ Photo = Süddeutsche Zeitung Photo
ullstein bild
akg-images
epd = Evangelischer Pressedienst
epd-bild = Evangelischer Pressedienst
KNA = Katholische Nachrichten-Agentur
KNA-Bild = Katholische Nachrichten-Agentur
Keystone
Keystone-SDA = Keystone-SDA
APA = Austria Presse Agentur
apa-Fotoservice = Austria Presse Agentur
Imago = Imago Images
Imago Images
imago stock&people = Imago Images
imago sportfotodienst = Imago Images
ddp = ddp images
ddp images
Witters
Eibner
DeFodi
DeFodi Images = DeFodi
laif
ANSA = Agenzia Nazionale Stampa Associata
LaPresse
AGI = Agenzia Italia
Belga = Belga News Agency
Belga Image = Belga News Agency
BelgaImage = Belga News Agency
Photo News
ANP = Algemeen Nederlands Persbureau
Hollandse Hoogte
Ritzau = Ritzau Scanpix
Ritzau Scanpix
Scanpix = Scanpix
NTB = Norsk Telegrambyrå
NTB Scanpix = Norsk Telegrambyrå
TT = Tidningarnas Telegrambyrå
Bildbyrån
Lehtikuva
STT = Suomen Tietotoimisto
STT-Lehtikuva = Lehtikuva
PAP = Polska Agencja Prasowa
Polska Agencja Prasowa
East News
CTK = Czech News Agency
ČTK = Czech News Agency
MTI = Magyar Távirati Iroda
TASR
TASS
ITAR-TASS = TASS
ТАСС = TASS
Sputnik
RIA Novosti
РИА Новости = RIA Novosti
Интерфакс = Interfax
Kommersant
Коммерсантъ = Kommersant
Ukrinform
Укрінформ = Ukrinform
Укринформ = Ukrinform
UNIAN
УНІАН = UNIAN
Global Images Ukraine
Agerpres
Tanjug
Anadolu Ajansı = Anadolu
DHA = Demirören Haber Ajansı
İHA = İhlas Haber Ajansı
Xinhua = Xinhua News Agency
Xinhua News Agency
VCG = Visual China Group
KCNA = Korean Central News Agency
Yonhap = Yonhap News Agency
Kyodo = Kyodo News
Kyodo News
Jiji Press
PTI = Press Trust of India
ANI = Asian News International
IANS = Indo-Asian News Service
AAP = Australian Associated Press
AAPIMAGE = Australian Associated Press
AAP Image = Australian Associated Press
Antara = Antara
ANTARA FOTO = Antara
Bernama
VNA = Vietnam News Agency
TTXVN = Vietnam News Agency
The Canadian Press
Canadian Press = The Canadian Press
La Presse canadienne = The Canadian Press
Postmedia
Postmedia News
SIPA = Sipa Press
Sipa = Sipa Press
Sipa USA = Sipa Press
Sipa Press
Abaca = Abaca Press
ABACAPRESS.COM = Abaca Press
Hans Lucas
MaxPPP
MAXPPP = MaxPPP
DPPI
Presse Sports
Lusa
Télam
Agência Brasil
ABr = Agência Brasil
Folhapress
Estadão Conteúdo
Notimex
Cuartoscuro
Xinhua
UPI = United Press International
United Press International
Bloomberg
Bloomberg News = Bloomberg
ZUMA = ZUMA Press
ZUMA Press
ZUMA Press Wire = ZUMA Press
ZUMA Wire = ZUMA Press
Zuma = ZUMA Press
ZUMAPRESS.com = ZUMA Press
USA TODAY Sports
USA Today Network
Imagn Images
Icon Sportswire
Magnum
Magnum Photos = Magnum
Panos Pictures
Tribune News Service
TNS = Tribune News Service
Shutterstock
Shutterstock.com = Shutterstock
REX = Rex Features
Rex = Rex Features
Rex Features
REX/Shutterstock = Rex Features
Alamy
Alamy Stock Photo = Alamy
Alamy Live News = Alamy
Adobe Stock
AdobeStock = Adobe Stock
stock.adobe.com = Adobe Stock
Fotolia
Fotolia.com = Fotolia
Depositphotos
Dreamstime
Dreamstime.com = Dreamstime
123RF
Pixabay
Pixabay.com = Pixabay
Pexels
Unsplash
Flickr
Wikimedia
Wikimedia Commons
Creative Commons
Freepik
Splash News
BACKGRID
SWNS
SWNS.com = SWNS
Caters
Solent News
Cover Images
WENN
PA Real Life = Press Association
Science Photo Library
SPL = Science Photo Library
Cultura RF
Westend61
EyeEm
Bridgeman Images
Heritage Images
Universal Images Group
UIG = Universal Images Group
Photoshot
PacificPress
Pacific Press
LAT Images
Motorsport Images
XPB Images
Sutton Images
Pool
POOL = Pool
Pool photo = Pool
Pool photos = Pool
"""


def _pairs(text: str) -> dict[str, str]:
    pairs = (line.split("=", 1) for line in text.strip().splitlines())
    return {pair[0].strip(): pair[-1].strip() for pair in pairs}


AGENCIES = _pairs(_AGENCIES)
"""Names as credits print them, with the full name of whom they mean."""
