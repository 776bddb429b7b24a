import * as z from 'zod/mini';

const text = (max: number) => z.string().check(z.maxLength(max));
const count = z.int().check(z.minimum(0));

/** Built when a page first sends one: a background that is woken for something else needs none of it. */
const nodeSchema = () => {
  const parent = z.int().check(z.minimum(-1), z.maximum(1_000_000));
  const tag = text(80);
  const hint = text(400);
  const role = text(400);

  const look = z.strictObject({ size: z.number(), bold: z.boolean(), struck: z.boolean() });

  const field = z.strictObject({
    type: text(400),
    name: text(400),
    labels: text(4_096),
    labelShown: z.boolean(),
    placeholder: text(400),
    autocomplete: text(400),
    words: text(400),
    checked: z.nullable(z.boolean()),
    state: text(400),
    options: z.array(text(400)).check(z.maxLength(40)),
    disabled: z.boolean(),
  });

  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('box'),
      parent,
      tag,
      hint,
      role,
      hidden: z.boolean(),
      private: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal('text'),
      parent,
      text: text(512),
      more: count,
      line: z.int(),
      joined: z.boolean(),
      look: z.nullable(look),
    }),
    z.strictObject({
      kind: z.literal('control'),
      parent,
      tag,
      hint,
      role,
      visible: z.boolean(),
      label: text(400),
      title: text(400),
      field: z.nullable(field),
    }),
    z.strictObject({ kind: z.literal('frame'), parent, src: text(300), hint, visible: z.boolean() }),
    z.strictObject({ kind: z.literal('image'), parent, tag, text: text(400), src: text(300) }),
  ]);
};

/** What the walk wrote down, as it crosses from a page's world: every list and text is bounded. */
export const snapshotSchema = z.lazy(() =>
  z.strictObject({
    url: z.nullable(text(8_192)),
    language: text(35),
    title: text(400),
    unstyled: z.boolean(),
    nodes: z.array(nodeSchema()).check(z.maxLength(200_000)),
    meta: z.strictObject({
      ogType: text(200),
      types: z.array(text(200)).check(z.maxLength(200)),
      currencies: z.array(text(20)).check(z.maxLength(100)),
    }),
    elements: count,
    truncated: z.nullable(text(40)),
  }),
);
