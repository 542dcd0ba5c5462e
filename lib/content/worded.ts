/** The shape of one language's texts with any words in it: exactly what every other language must have. */
export type Worded<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Worded<Item>[]
    : { readonly [Key in keyof T]: Worded<T[Key]> };
