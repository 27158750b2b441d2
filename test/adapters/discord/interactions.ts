let count = 0;

/** Fields that every interaction has; no guild, member or channel, as in a user's own install. */
function base(type: number, data: unknown) {
  const id = `2000000000000${String(++count).padStart(5, '0')}`;
  return {
    id,
    application_id: '10000000000000001',
    type,
    token: `token${count}`,
    version: 1,
    user: { id: '30000000000000001', username: 'delegate', discriminator: '0', global_name: null },
    entitlements: [],
    authorizing_integration_owners: { '1': '30000000000000001' },
    data,
  };
}

/** `/rec reference:2020 10`, with `public:` where it is given. */
export function typed(name: string, argument?: string, isPublic?: boolean) {
  const options = [
    ...(argument === undefined ? [] : [{ type: 3, name: 'reference', value: argument }]),
    ...(isPublic === undefined ? [] : [{ type: 5, name: 'public', value: isPublic }]),
  ];
  return base(2, { id: '1', type: 1, name, options });
}

export function typing(name: string, argument: string) {
  const options = [{ type: 3, name: 'reference', value: argument, focused: true }];
  return base(4, { id: '1', type: 1, name, options });
}

export function onMessage(name: string, content: string) {
  const resolved = { messages: { '5': { id: '5', content } } };
  return base(2, { id: '1', type: 3, name, target_id: '5', resolved });
}

/** A button pressed under a message; the message is what was sent before, as Discord keeps it. */
export function pressed(custom_id: string, message: unknown) {
  return { ...base(3, { custom_id, component_type: 2 }), message };
}

export function chosen(value: string, message: unknown) {
  return { ...base(3, { custom_id: 'menu 1', component_type: 3, values: [value] }), message };
}

/** A form that is sent; `message` is the one whose button opened it. */
export function submitted(custom_id: string, text: string, message?: unknown) {
  const components = [{ type: 1, components: [{ type: 4, custom_id: 'text', value: text }] }];
  return { ...base(5, { custom_id, components }), ...(message ? { message } : {}) };
}

export function unheardOf() {
  return base(99, {});
}
