// By which means people meet, as touchpoints and channels are named: what kind it is, and whether somebody is there at that moment. A
// name that says neither is no answer.
import { fold } from "../fold.js";
import { type HeardLanguage, list } from "../words.js";
import { seeker } from "./seek.js";

/** `person`: face to face. */
const kinds = ["person", "phone", "chat", "mail", "text", "letter", "web", "app", "social", "advert"] as const;
export type Means = (typeof kinds)[number];

const named: Readonly<Record<HeardLanguage, Readonly<Record<Means, string>>>> = {
  en: {
    person: `shop, store, branch, counter, desk, front desk, help desk, reception, in person, face to face, receptionist, cashier,
      agent, advisor, adviser, clerk, nurse, doctor, waiter, sales person, salesperson, shop assistant, till, checkout counter`,
    phone: "phone, telephone, phone call, call, hotline, call centre, call center",
    chat: "chat, live chat, video call",
    mail: "email, e-mail, mail, newsletter, confirmation mail, confirmation email",
    text: "SMS, text message, WhatsApp, messenger, push, push notification",
    letter: "letter, post, by post, parcel, leaflet, brochure, invoice, bill",
    web: "website, web, web page, webpage, site, online, portal, online shop, web shop, webshop, landing page",
    app: "app, mobile app, kiosk, terminal, ticket machine, vending machine, self service",
    social: "search engine, social media, Instagram, Facebook, LinkedIn, TikTok, YouTube, forum, reviews, review site",
    advert: "ad, ads, advert, advertisement, advertising, poster, billboard, TV, radio, banner, flyer",
  },
  de: {
    person: `Filiale, Laden, Geschäft, Schalter, Tresen, Empfang, Rezeption, persönlich, vor Ort, Kasse, Berater, Beraterin,
      Mitarbeiter, Mitarbeiterin, Ärztin, Arzt, Verkäufer, Verkäuferin, Kellner, Bürgerbüro`,
    phone: "Telefon, Anruf, Hotline, Telefonat, Callcenter",
    chat: "Chat, Livechat, Videoanruf",
    mail: "E-Mail, Mail, Newsletter, Bestätigungsmail",
    text: "SMS, WhatsApp, Messenger, Push, Push-Nachricht",
    letter: "Brief, Post, Paket, Faltblatt, Broschüre, Rechnung, Prospekt",
    web: "Website, Webseite, Internetseite, Internet, online, Portal, Onlineshop, Webshop",
    app: "App, Automat, Terminal, Selbstbedienung",
    social: "Suchmaschine, soziale Medien, Social Media, Instagram, Facebook, LinkedIn, Forum, Bewertungen",
    advert: "Anzeige, Werbung, Plakat, Fernsehen, Radio, Banner, Flyer",
  },
  fr: {
    person:
      "agence, boutique, magasin, guichet, comptoir, accueil, réception, en personne, conseiller, conseillère, caisse, vendeur, vendeuse, médecin, infirmière",
    phone: "téléphone, appel, hotline, centre d'appels",
    chat: "chat, tchat, appel vidéo",
    mail: "e-mail, mail, courriel, newsletter",
    text: "SMS, texto, WhatsApp, messagerie, notification",
    letter: "lettre, courrier, colis, brochure, dépliant, facture",
    web: "site, site web, site internet, internet, en ligne, portail, boutique en ligne",
    app: "appli, application mobile, borne, automate, libre-service",
    social: "moteur de recherche, réseaux sociaux, Instagram, Facebook, LinkedIn, forum, avis",
    advert: "publicité, pub, affiche, télévision, radio, bannière, prospectus",
  },
  es: {
    person:
      "sucursal, tienda, mostrador, ventanilla, recepción, en persona, asesor, asesora, caja, dependiente, dependienta, médico, médica, enfermera",
    phone: "teléfono, llamada, centro de llamadas, línea de atención",
    chat: "chat, chat en vivo, videollamada",
    mail: "correo electrónico, email, e-mail, correo, boletín",
    text: "SMS, mensaje de texto, WhatsApp, notificación",
    letter: "carta, correo postal, paquete, folleto, factura",
    web: "sitio web, página web, web, internet, en línea, online, portal, tienda online",
    app: "app, aplicación, aplicación móvil, quiosco, cajero automático, autoservicio",
    social: "buscador, redes sociales, Instagram, Facebook, LinkedIn, foro, reseñas",
    advert: "anuncio, publicidad, cartel, televisión, radio, valla, volante",
  },
  pt: {
    person:
      "agência, loja, balcão, recepção, receção, pessoalmente, em pessoa, atendente, consultor, consultora, caixa, vendedor, vendedora, médico, médica, enfermeira",
    phone: "telefone, ligação, chamada, central de atendimento",
    chat: "chat, chat ao vivo, videochamada",
    mail: "e-mail, email, correio eletrônico, boletim",
    text: "SMS, mensagem de texto, WhatsApp, notificação",
    letter: "carta, correio, encomenda, folheto, fatura",
    web: "site, página web, internet, online, portal, loja online, loja virtual",
    app: "app, aplicativo, aplicação, quiosque, totem, caixa eletrônico, autoatendimento",
    social: "buscador, redes sociais, Instagram, Facebook, LinkedIn, fórum, avaliações",
    advert: "anúncio, publicidade, propaganda, cartaz, televisão, rádio, outdoor, panfleto",
  },
  ja: {
    person: "店舗, 窓口, 受付, 店頭, カウンター, 対面, 店員, 担当者, 医師, 看護師, レジ",
    phone: "電話, コールセンター, 通話",
    chat: "チャット, ライブチャット, ビデオ通話",
    mail: "メール, Eメール, メルマガ",
    text: "SMS, ショートメッセージ, プッシュ通知",
    letter: "手紙, 郵便, 郵送, 小包, パンフレット, 請求書",
    web: "ウェブサイト, サイト, ホームページ, オンライン, ポータル, ネット",
    app: "アプリ, 券売機, 端末, セルフサービス, キオスク",
    social: "検索エンジン, SNS, インスタグラム, フェイスブック, 口コミ, 掲示板",
    advert: "広告, ポスター, テレビ, ラジオ, チラシ, バナー",
  },
  zh: {
    person: "门店, 柜台, 网点, 前台, 面对面, 店员, 客户经理, 医生, 护士, 收银台, 窗口",
    phone: "电话, 热线, 呼叫中心",
    chat: "在线客服, 聊天, 视频通话",
    mail: "邮件, 电子邮件, 邮箱",
    text: "短信, 微信, 推送",
    letter: "信件, 快递, 包裹, 传单, 手册, 账单",
    web: "网站, 官网, 网页, 线上, 门户, 网店",
    app: "应用, 小程序, 手机应用, 自助机, 自助终端",
    social: "搜索引擎, 社交媒体, 微博, 小红书, 抖音, 论坛, 评价",
    advert: "广告, 海报, 电视, 广播, 横幅, 宣传单",
  },
};

const finders = kinds.map((means) => {
  const words = Object.values(named).flatMap((byKind) => list(byKind[means]));
  return { means, find: seeker(words, true) };
});

/** Every kind of means a touchpoint or channel names. */
export const meansIn = (text: string): ReadonlySet<Means> => {
  const folded = fold(text.slice(0, 500));
  const found = new Set<Means>();
  if (folded === "") return found;
  for (const { means, find } of finders) if (find(folded).length > 0) found.add(means);
  return found;
};

const staffed: ReadonlySet<Means> = new Set(["person", "phone", "chat"]);

/** Whether somebody is there, by what it is called: “Front desk”, “Hotline”. */
export const isStaffed = (text: string): boolean => [...meansIn(text)].some((means) => staffed.has(means));

const machines: ReadonlySet<Means> = new Set(["web", "app", "chat"]);

/** Whether the organisation's own technology is there: “App”, “Ticket machine”. */
export const isMachine = (text: string): boolean => [...meansIn(text)].some((means) => machines.has(means));

/** For tests of the lists. */
export const meansWords = named;
