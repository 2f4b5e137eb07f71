// Japanese: what is said of an insert that was interrupted.
import type { Offer } from "../../core.js";
import type { Count } from "../../texts.js";
import type { OwnUnfinishedTexts } from "../../texts-unfinished.js";

export const unfinished = (count: Count): OwnUnfinishedTexts => {
  const stand = ({ standing, planned }: Offer) => count(standing, { other: `アイテム${planned}個中#個を配置済みです` });
  return {
    interrupted: (offer: Offer) =>
      offer.title
        ? `「${offer.title}」の挿入が中断されました。${stand(offer)}。`
        : `挿入が中断されました。${stand(offer)}。`,
    ways: ({ standing, planned, removable, canFinish }: Offer): readonly string[] => [
      canFinish
        ? count(planned - standing, { other: "「続きを配置」は、残り#個を同じフレームに配置します。" })
        : "フレームがボードにないため、続きは配置できません。",
      ...(removable > 0 ? ["取り除くのは配置したものだけです。ほかの人が追加したものは残ります。"] : []),
      ...(removable < standing
        ? [count(standing - removable, { other: "その後に変更されたアイテム#個は残ります。" })]
        : []),
    ],
    finish: "続きを配置",
    remove: (n: number) => count(n, { other: "#個を取り除く" }),
    leaveIt: "このままにする",
  };
};
