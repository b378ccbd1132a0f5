/** The ways out of the form: the host's page, a zip, an e-mail. Each is a link or a download that the person chooses. */
import { bundle } from '../../authoring/bundle.ts';
import type { EntryFiles } from '../../authoring/draft.ts';
import { type Address, addressLimit, editAddress, mailAddress, newFileAddress, uploadAddress } from '../../authoring/handOver.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { button, element } from './element.ts';
import type { FormContext } from './formContext.ts';

const link = (url: string, text: string): HTMLElement => element('a', { class: 'button', href: url, target: '_blank', rel: 'noreferrer' }, [text]);

const copy = (context: FormContext, name: string, text: string): HTMLElement => {
  const { host } = context.words.send;
  const status = element('span', { role: 'status' });
  const fallback = element('textarea', { class: 'copy-text', rows: 6, readonly: true, hidden: true, 'aria-label': name });
  fallback.value = text;
  const act = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = host.copied;
    } catch {
      status.textContent = host.copyFailed;
      fallback.hidden = false;
      fallback.select();
    }
  };
  return element('div', { class: 'copy' }, [button(host.copy(name), () => void act()), ' ', status, fallback]);
};

/** One file on the host: filled in when it fits into an address, copied by hand when it does not. */
const fileOnHost = (context: FormContext, repository: string, { folder }: EntryFiles, [name, text]: [string, string], isThere: boolean): HTMLElement => {
  const { host } = context.words.send;
  const path = `${folder}/${name}`;
  if (isThere)
    return element('div', {}, [element('p', {}, [host.edit]), copy(context, path, text), link(editAddress(repository, folder, name), host.openEdit(path))]);
  const address: Address = newFileAddress(repository, folder, name, text);
  if (address.fits) return element('p', {}, [link(address.url, host.open(path))]);
  const number = (value: number): string => formatNumber(context.lang, value);
  return element('div', {}, [
    element('p', {}, [host.tooLong(number(address.length), number(addressLimit))]),
    element(
      'ol',
      {},
      host.tooLongSteps.map((step) => element('li', {}, [step])),
    ),
    copy(context, path, text),
    link(address.empty, host.openEmpty(path)),
  ]);
};

/** Names of the files that are no texts, one after the other. */
const namesOf = (files: readonly EntryFiles[]): string => files.flatMap(({ attached }) => attached.map(([name]) => name)).join(', ');

const onHost = (context: FormContext, repository: string | undefined, files: readonly EntryFiles[]): HTMLElement => {
  const { host } = context.words.send;
  if (!repository) return element('p', {}, [host.unknown]);
  const all = files.flatMap((one, index) => {
    const there = context.draft.entries[index]?.existing?.files ?? {};
    return one.files.filter(([name, text]) => there[name] !== text).map((file) => ({ one, file, isThere: there[file[0]] !== undefined }));
  });
  const attached = namesOf(files);
  const whole = attached !== '' ? host.attached(attached) : all.length > 1 ? host.several : undefined;
  return element('div', {}, [
    ...(whole ? [element('p', {}, [whole]), element('p', {}, [link(uploadAddress(repository), host.openUpload)])] : []),
    all.some(({ isThere }) => !isThere) && element('p', {}, [host.new]),
    ...all.map(({ one, file, isThere }) => fileOnHost(context, repository, one, file, isThere)),
  ]);
};

const asZip = (context: FormContext, files: readonly EntryFiles[], title: string): HTMLElement => {
  const { zip } = context.words.send;
  const status = element('span', { role: 'status' });
  const name = `${files[0]?.folder.split('/')[1] ?? 'content'}.zip`;
  const save = (): void => {
    const bytes = bundle(context.draft, files, title, context.words, new Date().toISOString().slice(0, 10));
    const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/zip' }));
    element('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    status.textContent = zip.done(name);
  };
  return element('div', {}, [element('p', {}, [zip.text]), button(zip.download, save, false, { 'data-zip': true }), ' ', status]);
};

const byMail = (context: FormContext, email: string | undefined, files: readonly EntryFiles[], title: string): HTMLElement => {
  const { mail } = context.words.send;
  const texts = files.flatMap(({ folder, files: own }) => own.map(([name, text]) => `--- content/${folder}/${name}\n\n${text}`)).join('\n');
  const attached = namesOf(files);
  const address = mailAddress(email, mail.subject(title), attached === '' ? mail.body(texts) : mail.attach, mail.attach);
  const how = attached !== '' ? mail.attached(attached) : address.fits ? mail.fits : mail.tooLong;
  return element('div', {}, [
    element('p', {}, [how, email ? '' : ` ${mail.noAddress}`]),
    element('p', {}, [element('a', { class: 'button button-quiet', href: address.fits ? address.url : address.empty }, [mail.open])]),
  ]);
};

/** All three, one after the other; `repository` and `email` are what the build knows. */
export const sendPanel = (
  context: FormContext,
  files: readonly EntryFiles[],
  known: { repository: string | undefined; email: string | undefined },
): HTMLElement => {
  const { send } = context.words;
  const title = String(files[0]?.data['title'] ?? '');
  const way = (name: string, content: HTMLElement): HTMLElement => element('section', { class: 'way' }, [element('h4', {}, [name]), content]);
  return element('div', { class: 'ways' }, [
    way(send.host.title, onHost(context, known.repository, files)),
    way(send.zip.title, asZip(context, files, title)),
    way(send.mail.title, byMail(context, known.email, files, title)),
  ]);
};
