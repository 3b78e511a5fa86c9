/** A form that the bot has opened (Discord's modal), until it is sent or closed. */
import type { Api } from './api.ts';
import { byId, make } from './element.ts';
import type { View, ViewForm } from './view.ts';
import type { Words } from './words.ts';

type Field = ViewForm['fields'][number];
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function createFormDialog(api: Api) {
  const dialog = byId<HTMLDialogElement>('form');
  let shown: string | null = null;
  // By Escape; the form goes when the sandbox has closed it.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (shown) api.closeForm(shown).catch(() => dialog.close());
  });

  function open({ interaction, title, fields }: ViewForm, words: Words): void {
    const controls = fields.map((field) => ({ field, control: controlOf(field, words) }));
    const problem = make('p', { className: 'problem' });
    problem.setAttribute('role', 'alert');
    const cancel = make('button', {
      type: 'button',
      className: 'button secondary',
      textContent: words.cancel,
    });
    cancel.addEventListener('click', () => api.closeForm(interaction).catch(() => dialog.close()));
    const send = make('button', { type: 'submit', className: 'button primary', textContent: words.submit });
    const form = make('form', { noValidate: true, autocomplete: 'off' }, [
      make('h2', { id: 'form-title', textContent: title }),
      ...controls.map(({ field, control }) => labelled(field, control)),
      problem,
      make('div', { className: 'buttons' }, [cancel, send]),
    ]);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      problem.textContent = '';
      send.disabled = true;
      const values = Object.fromEntries(controls.map(({ field, control }) => [field.id, filledIn(control)]));
      api
        .submit(interaction, values)
        .catch(String)
        .then((told) => {
          problem.textContent = told;
        })
        .finally(() => {
          send.disabled = false;
        });
    });
    dialog.replaceChildren(form);
    dialog.showModal();
    controls[0]?.control.focus();
  }

  return {
    draw({ form, words }: View): void {
      const wanted = form?.interaction ?? null;
      if (wanted === shown) return;
      shown = wanted;
      if (dialog.open) dialog.close();
      if (form) open(form, words);
    },
  };
}

function controlOf(field: Field, words: Words): Control {
  const { id, kind, required, placeholder, value } = field;
  if (kind === 'line') return make('input', { type: 'text', name: id, required, placeholder, value });
  if (kind === 'text') return make('textarea', { name: id, rows: 8, required, placeholder, value });
  const none = make('option', { value: '', textContent: placeholder || words.choose });
  const options = field.choices.map(({ label, value: one }) =>
    make('option', { value: one, textContent: label }),
  );
  return make('select', { name: id, required, multiple: kind === 'choices' }, [
    ...(kind === 'choices' ? [] : [none]),
    ...options,
  ]);
}

function labelled({ label, description, required }: Field, control: Control): HTMLElement {
  const name = make('span', { className: 'form-label', textContent: label });
  if (required) name.append(make('span', { className: 'needed', ariaHidden: 'true', textContent: ' *' }));
  const more = description ? [make('span', { className: 'fine', textContent: description })] : [];
  return make('label', { className: 'form-field' }, [name, ...more, control]);
}

function filledIn(control: Control): string | readonly string[] {
  if (!(control instanceof HTMLSelectElement)) return control.value;
  return [...control.selectedOptions].map(({ value }) => value).filter(Boolean);
}
