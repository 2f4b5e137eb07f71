// The emulated SDK against Miro's official types, by the compiler alone: this file runs nothing. No field, method or call of the
// emulator may be unknown to the types or disagree with them, and what the types have and the emulator has not is listed here. Where
// Miro itself is known to differ from its types, the difference is named.
/// <reference types="@mirohq/websdk-types" />
import type * as sdk from "@mirohq/websdk-types";
import type { Miro } from "@mirohq/websdk-types";
import type { EmulatedBoard } from "../miro-emulator.js";
import type { Data, styles, Type, writable } from "./fields.js";
import type { EmulatedItem, Methods } from "./handles.js";
import type { Heard } from "./ui.js";

export interface Official {
  sticky_note: sdk.StickyNote;
  shape: sdk.Shape;
  text: sdk.Text;
  frame: sdk.Frame;
  card: sdk.Card;
  app_card: sdk.AppCard;
  image: sdk.Image;
  embed: sdk.Embed;
  preview: sdk.Preview;
  connector: sdk.Connector;
  tag: sdk.Tag;
  group: sdk.Group;
}

type Call = (...args: never[]) => unknown;
type MethodNames<T> = { [K in keyof T]-?: NonNullable<T[K]> extends Call ? K : never }[keyof T];
type FieldNames<T> = Exclude<keyof T, MethodNames<T>>;
/** Enumerations exist in the types only: at runtime they are their words. */
type Plain<T> = T extends string
  ? `${T}`
  : T extends readonly (infer U)[]
    ? Plain<U>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Full<T> = { -readonly [K in keyof T]-?: Exclude<T[K], undefined> };
type Nothing<T extends never> = T;
/** What is in one union and not in the other. */
type Apart<A, B> = Exclude<A, B> | Exclude<B, A>;

// --- Fields ---------------------------------------------------------------------------------------------------------------------------

/** Fields whose type differs from the official one. */
type Wrong<T extends Type> = {
  [K in keyof Data<T> & keyof Official[T]]: Same<Plain<Full<Data<T>>[K]>, Plain<Full<Official[T]>[K]>> extends true
    ? never
    : `${T}.${K & string}`;
}[keyof Data<T> & keyof Official[T]];
export type NoFieldDiffers = Nothing<{ [T in Type]: Wrong<T> }[Type]>;

type Invented<T extends Type> = `${T}.${Exclude<keyof Data<T>, FieldNames<Official[T]>> & string}`;
export type NoFieldIsInvented = Nothing<{ [T in Type]: Invented<T> }[Type]>;

type Lacking<T extends Type> = `${T}.${Exclude<FieldNames<Official[T]>, keyof Data<T>> & string}`;
export type NoFieldLacks = Nothing<{ [T in Type]: Lacking<T> }[Type]>;

type IsWritable<T, K extends keyof T> =
  (<G>() => G extends { [P in K]: T[K] } ? 1 : 2) extends <G>() => G extends {
    readonly [P in K]: T[K];
  }
    ? 1
    : 2
    ? false
    : true;
type WritableNames<T> = { [K in FieldNames<T>]-?: IsWritable<T, K> extends true ? K : never }[FieldNames<T>];
/** What Miro lets one write though its types say no: a shape's size, as shipped apps do. */
type BeyondTypes = "shape.width" | "shape.height";
/** What the types let one write and Miro works out itself. */
type WorkedOut = "frame.childrenIds";
type Written<T extends Type> = `${T}.${keyof (typeof writable)[T] & string}`;
type MayWrite<T extends Type> = `${T}.${WritableNames<Official[T]> & string}`;
export type WritesNoMoreThanTypesAllow = Nothing<
  Apart<{ [T in Type]: Exclude<Written<T>, MayWrite<T>> }[Type], BeyondTypes>
>;
export type WritesNoLessThanTypesAllow = Nothing<
  Apart<{ [T in Type]: Exclude<MayWrite<T>, Written<T>> }[Type], WorkedOut>
>;

type Styled = keyof typeof styles;
type StyleOf<T extends Styled> = keyof Full<Official[T]["style"]>;
export type NoStyleDiffers = Nothing<
  {
    [T in Styled]: Exclude<keyof (typeof styles)[T], StyleOf<T>> | Exclude<StyleOf<T>, keyof (typeof styles)[T]>;
  }[Styled]
>;

// --- Methods --------------------------------------------------------------------------------------------------------------------------

/** Of items in answers only the kind is compared: the classes are compared above, one by one. */
type Kinds<T> = T extends readonly (infer U)[]
  ? Kinds<U>[]
  : T extends { readonly id: string; readonly type: infer K }
    ? { readonly type: K }
    : T;
type Answer<F> = F extends (...args: never[]) => infer R ? Kinds<Awaited<R>> : never;
type Args<F> = F extends (...args: infer A) => unknown ? A : never;
/** What Miro accepts the emulator accepts, no argument more; what it answers Miro could answer. */
type CallFits<Ours, Theirs> = [Args<Theirs>] extends [Args<Ours>]
  ? Required<Args<Ours>>["length"] extends Lengths<Required<Args<Theirs>>["length"]>
    ? [Answer<Ours>] extends [Answer<Theirs>]
      ? true
      : false
    : false
  : false;
type Lengths<N> = N extends 0 ? 0 : N extends 1 ? 0 | 1 : N extends 2 ? 0 | 1 | 2 : 0 | 1 | 2 | 3;
type Misfits<Ours, Theirs> = {
  [K in keyof Ours & keyof Theirs]: Theirs[K] extends Call
    ? CallFits<Ours[K], Theirs[K]> extends true
      ? never
      : K
    : Ours[K] extends object
      ? Misfits<Ours[K], Theirs[K]>
      : never;
}[keyof Ours & keyof Theirs];

type WrongMethod<T extends Type> = `${T}.${Misfits<Methods<T>, Official[T]> & string}`;
export type NoMethodDiffers = Nothing<{ [T in Type]: WrongMethod<T> }[Type]>;
type InventedMethod<T extends Type> = `${T}.${Exclude<keyof Methods<T>, MethodNames<Official[T]>> & string}`;
export type NoMethodIsInvented = Nothing<{ [T in Type]: InventedMethod<T> }[Type]>;
type NotEmulated<T extends Type> = Exclude<MethodNames<Official[T]>, keyof Methods<T>>;
export type MethodsNotEmulated = Nothing<
  Apart<{ [T in Type]: NotEmulated<T> }[Type], "getAiContext" | "getFile" | "getDataUrl">
>;
/** The untyped item has what items have and nothing else: its names are those of some class. */
type AnyOfficial = { [T in Type]: keyof Official[T] }[Type];
type Declared<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] };
export type NoLooseMethodIsInvented = Nothing<Exclude<Declared<EmulatedItem>, AnyOfficial>>;

// --- miro.board -----------------------------------------------------------------------------------------------------------------------

type Board = Miro["board"];
type Parts = "ui" | "viewport" | "notifications" | "events" | "timer" | "storage" | "experimental";
type Ours<P extends Parts> = EmulatedBoard[P];

export type NoCallIsInvented = Nothing<
  | Exclude<keyof EmulatedBoard, keyof Board>
  | { [P in Parts]: Exclude<keyof Ours<P>, keyof Board[P]> }[Parts]
  | Exclude<keyof Ours<"experimental">["history"], keyof Board["experimental"]["history"]>
  | Exclude<keyof ReturnType<Ours<"storage">["collection"]>, keyof ReturnType<Board["storage"]["collection"]>>
>;
export type NoCallDiffers = Nothing<Misfits<EmulatedBoard, Board>>;
export type NoCollectionDiffers = Nothing<
  Misfits<ReturnType<Ours<"storage">["collection"]>, ReturnType<Board["storage"]["collection"]>>
>;

interface OfficialEvents {
  drop: sdk.DropEvent;
  "icon:click": undefined;
  "app_card:open": sdk.AppCardOpenEvent;
  "app_card:connect": sdk.AppCardConnectEvent;
  "selection:update": sdk.SelectionUpdateEvent;
  "online_users:update": sdk.OnlineUsersUpdateEvent;
  "items:create": sdk.ItemsCreateEvent;
  "experimental:items:update": sdk.ItemsUpdateEvent;
  "items:delete": sdk.ItemsDeleteEvent;
  [custom: `custom:${string}`]: sdk.CustomEvent;
}
type Payload<T> = T extends object ? { -readonly [K in keyof T]: K extends "target" ? T[K] : Kinds<T[K]> } : T;
export type EventsAreTheirs = Nothing<Apart<sdk.UIEventType, keyof Heard & keyof OfficialEvents>>;
export type NoEventDiffers = Nothing<
  {
    [E in keyof Heard]: [Payload<Heard[E]>] extends [Payload<OfficialEvents[E & keyof OfficialEvents]>] ? never : E;
  }[keyof Heard]
>;

export type CallsNotEmulated = Nothing<
  Apart<Exclude<keyof Board, keyof EmulatedBoard>, "createGroup" | "getIdToken" | "goToLink" | "collaboration">
>;
export type PartsAreWhole = Nothing<
  { [P in Exclude<Parts, "experimental">]: Exclude<keyof Board[P], keyof Ours<P>> }[Exclude<Parts, "experimental">]
>;
