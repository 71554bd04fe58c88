import { defineHastPlugin } from 'satteri';

/** Markdown column alignment arrives as an inline style, which our policy refuses; make it a class. */
export const tableAlignClass = defineHastPlugin({
  name: 'table-align-class',
  element: {
    filter: ['td', 'th'],
    visit(node, ctx) {
      const align = /text-align:\s*(left|right|center)/.exec(
        String(node.properties?.['style'] ?? ''),
      );
      if (!align) return;
      const { style: _refused, ...rest } = node.properties;
      ctx.replaceNode(node, { ...node, properties: { ...rest, className: [`ta-${align[1]}`] } });
    },
  },
});
