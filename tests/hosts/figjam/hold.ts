// What the compiler holds the emulator to: a property of a node, a call of `figma` has the kind the official typings give it, can be
// written if they let it be written, and takes the arguments they name. Nodes are told by being nodes; which words a property takes is
// said by words.ts. conforms.ts holds whole tables against their types.
import type { BaseNode, Paint as OfficialPaint, PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";
import type { Facade } from "./faces.js";
import type { Paint, Rec } from "./world.js";

export type Call = (...args: never[]) => unknown;

/** A value as the emulator hands it out: nodes are facades, paints our own, words and numbers any of their kind. */
export type Loose<V> = [V] extends [never]
  ? never
  : unknown extends V
    ? unknown
    : V extends PluginAPI["mixed"]
      ? symbol
      : V extends string
        ? string
        : V extends number
          ? number
          : V extends boolean
            ? boolean
            : V extends null
              ? V
              : V extends void
                ? V
                : V extends Promise<infer U>
                  ? Promise<Loose<U>>
                  : V extends readonly (infer U)[]
                    ? readonly Loose<U>[]
                    : V extends OfficialPaint
                      ? Paint
                      : V extends BaseNode
                        ? Facade
                        : object;

export type IsWritable<T, K extends keyof T> =
  (<G>() => G extends { [P in K]: T[K] } ? 1 : 2) extends <G>() => G extends { readonly [P in K]: T[K] } ? 1 : 2
    ? false
    : true;

interface Given<V> {
  get(rec: Rec): Loose<V>;
}
interface Kept<V> extends Given<V> {
  set(rec: Rec, value: unknown): void;
}
/** Arguments may be taken as loosely as one likes, but not as something else. */
type LooseArgs<A> = { [I in keyof A]: NonNullable<A[I]> extends Call ? Call : A[I] };
interface Called<F> {
  call(
    rec: Rec,
    ...args: LooseArgs<F extends (...args: infer A) => unknown ? A : never>
  ): F extends (...args: never[]) => infer R ? Loose<R> : never;
}

/** One property of an emulated node. */
export type PropOf<N, K extends keyof N> = N[K] extends Call
  ? Called<N[K]>
  : IsWritable<N, K> extends true
    ? Kept<N[K]>
    : Given<N[K]> & { readonly set?: never };

export type Props<N> = { readonly [K in Exclude<keyof N, "toString">]?: PropOf<N, K> };

/** One property or method of an emulated object that stands alone, such as `figma` itself. */
export type MemberOf<T, K extends keyof T> =
  NonNullable<T[K]> extends Call
    ? { call(...args: Parameters<Extract<T[K], Call>>): Loose<ReturnType<Extract<T[K], Call>>> }
    : IsWritable<T, K> extends true
      ? { get(): Loose<T[K]>; set(value: unknown): void }
      : { get(): Loose<T[K]>; readonly set?: never };
export type Members<T> = { readonly [K in Exclude<keyof T, "toString">]?: MemberOf<T, K> };
