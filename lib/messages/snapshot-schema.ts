import * as z from 'zod/mini';

const text = (max: number) => z.string().check(z.maxLength(max));
const id = z.int().check(z.minimum(-1), z.maximum(1_000_000));

const base = { id, parent: id, end: id, tag: text(80), zone: z.int() };

const node = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('box'), ...base, hint: text(400), role: text(80) }),
  z.strictObject({
    kind: z.literal('text'),
    ...base,
    text: text(4_096),
    line: z.int(),
    joined: z.boolean(),
    size: z.optional(z.number()),
    bold: z.optional(z.boolean()),
  }),
  z.strictObject({
    kind: z.literal('control'),
    ...base,
    hint: text(400),
    role: text(80),
    type: z.enum([
      'text',
      'password',
      'radio',
      'checkbox',
      'select',
      'button',
      'submit',
      'link',
      'tab',
      'other',
    ]),
    name: text(400),
    label: text(4_096),
    placeholder: text(400),
    autocomplete: text(400),
    checked: z.nullable(z.boolean()),
    options: z.array(text(400)).check(z.maxLength(40)),
    visible: z.boolean(),
    disabled: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('frame'),
    ...base,
    host: z.nullable(text(300)),
    hint: text(400),
    visible: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('image'), ...base, text: text(400), file: text(400) }),
]);

/** A snapshot as it crosses from a page's world: every list and text is bounded. */
export const snapshotSchema = z.strictObject({
  url: z.nullable(text(8_192)),
  language: text(35),
  title: text(400),
  nodes: z.array(node).check(z.maxLength(200_000)),
  meta: z.strictObject({
    ogType: text(200),
    types: z.array(text(200)).check(z.maxLength(200)),
    currencies: z.array(text(20)).check(z.maxLength(100)),
  }),
  stats: z.strictObject({
    elements: z.int(),
    textChars: z.int(),
    proseChars: z.int(),
    links: z.int(),
  }),
  truncated: z.nullable(text(40)),
});
