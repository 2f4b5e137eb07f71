// Under which names FigJam keeps what is ours.
export const tagNamespace = "lanewise";
export const tagKey = "tag";
/** On a section or a page: texts kept for everybody. */
export const keptKey = "map";
