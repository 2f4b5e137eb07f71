// Japanese: what boards and the session say.
import type { board as english } from "../english/board.js";
import type { SaidOf } from "../said.js";

export const board: SaidOf<typeof english> = {
  "The map keeps its new size, because something else stands in it by now.":
    "ほかのものが入っているため、マップは新しい大きさのままです。",
  "The frame keeps its new size, because something else stands in it by now.":
    "ほかのものが入っているため、フレームは新しい大きさのままです。",
  "This board has no room for more dismissed findings: the oldest one is open again.":
    "このボードには対応不要の指摘をこれ以上保存できません。最も古い1件を指摘に戻しました。",
  "This board has no room for more dismissed findings: the oldest {n} are open again.":
    "このボードには対応不要の指摘をこれ以上保存できません。古いもの{n}件を指摘に戻しました。",
  "This board has no room for more corrections: the oldest one was let go.":
    "このボードには修正をこれ以上保存できません。最も古い1件を取り消しました。",
  "This board has no room for more corrections: the oldest {n} were let go.":
    "このボードには修正をこれ以上保存できません。古いもの{n}件を取り消しました。",
  "The frame the map was meant for is not on the board any more.": "マップを入れるフレームがボードにありません。",
  "{frame} is {size}, and with this map it has to be {needed}.":
    "{frame}は{size}ですが、このマップには{needed}が必要です。",
  "{frame} is {size}, and with this map it has to be {needed}. It cannot grow, because {what} would come to lie under it.":
    "{frame}は{size}ですが、このマップには{needed}が必要です。{what}に重なるため広げられません。",
  "A part of Lanewise did not arrive. Check the connection and try again; if that does not help, close Lanewise and open it again.":
    "Lanewiseの一部を読み込めませんでした。接続を確認して、もう一度お試しください。解決しない場合は、Lanewiseを閉じて開き直してください。",
  "What the lane means could not be kept ({cause}): say it again when you correct the reading.":
    "レーンの意味を保存できませんでした（{cause}）。読み取りの修正でもう一度指定してください。",
  "There is no fix for this.": "ここで追加できるものはありません。",
  "What was drawn may not be read yet, as the corrections of this board could not be kept ({cause}): point it out.":
    "このボードの修正を保存できなかったため（{cause}）、描いたものが読み取れないことがあります。場所を指定してください。",
  "What was selected is gone, so the map stands in free room.":
    "選択したものがなくなったため、空いている場所に置きました。",
  "{map} is a map itself, so the new one stands beside it.": "{map}もマップのため、新しいマップは隣に置きました。",
  "The map was placed where you let go of it, over {what}. Undo takes it away again.":
    "離した場所にマップを置きました。{what}に重なっています。元に戻すと取り除けます。",
  "somebody has reworded the text meanwhile, so it was left as it is: read the board again":
    "その間に誰かがテキストを書き換えたため、そのままにしました。ボードをもう一度読み取ってください",
  "the board could not be changed: {cause}": "ボードを変更できませんでした（{cause}）",
  "stopped by you; nothing was changed": "中止しました。何も変更していません",
  "nothing on the board could carry it": "ボードに保存できるものがありませんでした",
  "the board could not be read": "ボードを読み取れませんでした",
  "the items could not be shown": "アイテムを表示できませんでした",
  "it was not kept": "保存されませんでした",
  "{name} was not kept": "{name}は保存されませんでした",
  "stopped by you after {done} of {total} items; what was placed is taken away":
    "アイテム{total}個中{done}個で中止しました。配置したものは取り除きました",
  "stopped after {done} of {total} items: {cause}": "アイテム{total}個中{done}個で止まりました（{cause}）",
  "stopped after {done} of {total} items": "アイテム{total}個中{done}個で止まりました",
  "{n} characters are too many to keep; expected at most {most}":
    "{n}文字は多すぎて保存できません。上限は{most}文字です",
  "expected the font Inter, which FigJam's own notes use, but it cannot be loaded":
    "FigJamの付箋に使われるフォントInterが必要ですが、読み込めません",
  "the panel asks for its part {name}, which main.js does not hold: are both files of the same version?":
    "パネルが必要とする{name}がmain.jsにありません。両方のファイルは同じバージョンですか？",
  "too many changes in one minute": "1分間の変更が多すぎます",
  "this board is view-only for you": "このボードは閲覧のみ可能です",
  "the text to be changed is no longer on the board": "変更するテキストがボードにありません",
  "{n} items stand on their frame, but Miro would not put them into it.":
    "アイテム{n}個はフレームの上にありますが、Miroはフレームに入れませんでした。",
  "stopped by you; {n} of {all} items could not be taken away":
    "中止しました。アイテム{all}個中{n}個を取り除けませんでした",
  "stopped by you after {done} of {total} items; not all could be put back as it was":
    "アイテム{total}個中{done}個で中止しました。元に戻せなかったものがあります",
  "One item stayed where it was: Miro lets nobody move it from here. It may be locked.":
    "アイテム1個は動いていません。Miroの制限でここからは動かせません。ロックされているかもしれません。",
  "{n} items stayed where they were: Miro lets nobody move them from here. They may be locked.":
    "アイテム{n}個は動いていません。Miroの制限でここからは動かせません。ロックされているかもしれません。",
  "the board could not show it": "ボードで表示できませんでした",
  "the board does not say where you are": "ボード上の現在位置がわかりません",
  "what was noted could not be read": "記録を読み取れませんでした",
  "a part of Lanewise did not arrive": "Lanewiseの一部を読み込めませんでした",
  "too many changes in one hour": "1時間の変更が多すぎます",
  "stopped while Miro took no more": "Miroが受け付けなくなったため中止しました",
  "no answer within {n} seconds": "{n}秒以内に応答がありませんでした",
  "it could not be kept with the board": "ボードに保存できませんでした",
  "Miro has no room left for Lanewise’s notes on this board":
    "このボードには、Lanewiseの記録をMiroに保存する余裕がありません",
  "Miro gave {~what}": "Miroの応答：{~what}",
  "this insert was finished or taken away meanwhile": "この挿入はすでに完了したか、取り除かれています",
  "the frame is no longer on this board": "フレームがボードにありません",
  "people keep putting things into the frame that is to be taken away":
    "取り除こうとしているフレームに、ほかの人がものを置き続けています",
  "Miro had little room left for Lanewise’s notes on this board; they were kept short.":
    "このボードにはLanewiseの記録をMiroに保存する余裕が少ないため、短くして保存しました。",
  "Lanewise could not note which items are its own ({cause}). The map stands, and will be read by its labels.":
    "Lanewiseが自分のアイテムを記録できませんでした（{cause}）。マップは配置済みで、見出しから読み取ります。",
  "what stands of an interrupted insert could not be told":
    "中断された挿入のうち、どこまで配置されたかわかりませんでした",
  "more of it stands than a moment ago, so it goes on in another window of yours":
    "配置済みのものが先ほどより増えているため、別のウィンドウで続いています",
  "the frame of this map is no longer on the board": "このマップのフレームがボードにありません",
  "One item was left out, which would lie over what stands there.": "ほかのものに重なるアイテム1個を除きました。",
  "{n} items were left out, which would lie over what stands there.": "ほかのものに重なるアイテム{n}個を除きました。",
  "it could not be noted": "記録できませんでした",
  "stopped after {done} of {total} items: {cause}; {n} not placed":
    "アイテム{total}個中{done}個で止まりました（{cause}）。{n}個は配置していません",
  "files of this kind can only be read; expected an .excalidraw board to write to":
    "この種類のファイルは読み取り専用です。書き込むには.excalidrawのボードが必要です",
  "files of this kind can only be read; expected an .excalidraw board to keep anything with":
    "この種類のファイルは読み取り専用です。何かを保存するには.excalidrawのボードが必要です",
};
