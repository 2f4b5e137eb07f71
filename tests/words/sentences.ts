// What people write on notes, twenty-five in each language we read: no lane's label, no stage, no line.
import type { HeardLanguage } from "../../src/words/index.js";

const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const sentences: Readonly<Record<HeardLanguage, readonly string[]>> = {
  en: lines(`
    Calls the branch twice
    Compares three offers at the kitchen table
    The form asks for my birth date again
    I feel lost in the menus
    Gets a letter after two weeks
    Needs the receipt for her boss
    Waiting room is full
    Prints the ticket at home
    Why is it so expensive?
    The nurse explains the next step
    Reads reviews on her phone
    Gave up and walked out
    Asks a friend for advice
    My goal was to be done by noon
    Staff checks the stock in the back
    Nobody answers the chat
    Happy that it fits
    Takes about ten minutes
    Pays by card at the counter
    Email with a tracking link
    No idea what the code means
    Wants to change the address
    Sends the papers by post
    System was down on Monday
    Tells her sister about it`),
  de: lines(`
    Ruft zweimal in der Filiale an
    Vergleicht drei Angebote am Küchentisch
    Das Formular fragt schon wieder nach dem Geburtsdatum
    Ich fühle mich verloren
    Bekommt nach zwei Wochen einen Brief
    Braucht den Beleg für die Chefin
    Wartezimmer ist voll
    Druckt die Karte zu Hause aus
    Warum ist das so teuer?
    Die Pflegerin erklärt, wie es weitergeht
    Liest Bewertungen am Handy
    Gibt auf und geht
    Fragt eine Freundin um Rat
    Mein Ziel war, bis Mittag fertig zu sein
    Mitarbeiter prüft den Bestand im Lager
    Niemand antwortet im Chat
    Froh, dass es passt
    Dauert etwa zehn Minuten
    Zahlt mit Karte an der Kasse
    E-Mail mit Link zur Sendung
    Keine Ahnung, was der Code bedeutet
    Möchte die Adresse ändern
    Schickt die Unterlagen per Post
    System war am Montag ausgefallen
    Erzählt es ihrer Schwester`),
  fr: lines(`
    Appelle l'agence deux fois
    Compare trois offres à la maison
    Le formulaire redemande ma date de naissance
    Je me sens perdue dans les menus
    Reçoit une lettre au bout de deux semaines
    A besoin du reçu pour sa cheffe
    La salle d'attente est pleine
    Imprime le billet chez elle
    Pourquoi est-ce si cher ?
    L'infirmière explique la suite
    Lit les avis sur son téléphone
    Abandonne et repart
    Demande conseil à une amie
    Mon objectif était de finir avant midi
    Le vendeur vérifie le stock en réserve
    Personne ne répond sur le chat
    Contente que ça rentre
    Ça prend environ dix minutes
    Paie par carte à la caisse
    Courriel avec un lien de suivi
    Aucune idée de ce que veut dire ce code
    Veut changer d'adresse
    Envoie les papiers par la poste
    Le site était en panne lundi
    En parle à sa sœur`),
  es: lines(`
    Llama dos veces a la sucursal
    Compara tres ofertas en casa
    El formulario vuelve a pedir mi fecha de nacimiento
    Me siento perdida en los menús
    Recibe una carta a las dos semanas
    Necesita el recibo para su jefa
    La sala está llena
    Imprime la entrada en casa
    ¿Por qué es tan caro?
    La enfermera explica lo que sigue
    Lee reseñas en el móvil
    Se rinde y se va
    Pide consejo a una amiga
    Mi objetivo era terminar antes del mediodía
    El vendedor mira si queda en el almacén
    Nadie contesta en el chat
    Contenta porque le queda bien
    Tarda unos diez minutos
    Paga con tarjeta en la caja
    Correo con un enlace de seguimiento
    Ni idea de lo que significa el código
    Quiere cambiar la dirección
    Envía los papeles por correo
    El sistema estuvo caído el lunes
    Se lo cuenta a su hermana`),
  pt: lines(`
    Liga duas vezes para a agência
    Compara três ofertas em casa
    O formulário pede de novo a data de nascimento
    Sinto-me perdida nos menus
    Recebe uma carta depois de duas semanas
    Precisa do recibo para a chefe
    A sala está cheia
    Imprime o bilhete em casa
    Por que é tão caro?
    A enfermeira explica o que vem a seguir
    Lê avaliações no celular
    Desiste e vai embora
    Pede conselho a uma amiga
    Meu objetivo era acabar antes do meio-dia
    O vendedor vê se ainda há no depósito
    Ninguém responde no chat
    Feliz porque serviu
    Leva uns dez minutos
    Paga com cartão no caixa
    E-mail com link de rastreamento
    Não faço ideia do que o código significa
    Quer mudar o endereço
    Envia os papéis pelo correio
    O sistema caiu na segunda
    Conta tudo à irmã`),
  ja: lines(`
    店に二回電話する
    家で三つの見積もりを比べる
    生年月日をまた聞かれる
    メニューで迷ってしまう
    二週間後に手紙が届く
    上司に出す領収書がいる
    待合室がいっぱい
    家でチケットを印刷する
    なぜこんなに高いの？
    看護師が次の流れを説明する
    スマホで口コミを読む
    あきらめて帰った
    友達に相談する
    昼までに終わらせたかった
    店員が在庫を確認する
    チャットに誰も返事しない
    サイズが合ってうれしい
    十分くらいかかる
    レジでカードで払う
    追跡リンク付きのメール
    コードの意味がわからない
    住所を変えたい
    書類を郵送する
    月曜にシステムが止まった
    妹に話す`),
  zh: lines(`
    给门店打了两次电话
    在家比较三个报价
    表格又问了一遍生日
    在菜单里迷路了
    两周后收到一封信
    需要给老板的收据
    候诊室坐满了人
    在家打印门票
    为什么这么贵？
    护士说明接下来怎么做
    用手机看评价
    放弃了，直接走人
    问朋友的意见
    本来想中午前办完
    店员去仓库查库存
    聊天窗口没人回复
    很高兴尺码合适
    大概要十分钟
    在收银台刷卡
    带物流链接的邮件
    看不懂代码的意思
    想改地址
    把材料寄出去
    星期一系统坏了
    告诉了妹妹`),
};
