import type { ServiceScope } from '@microsoft/sp-core-library';
import { controlTypes, type Canvas, type StoredControl } from '../canvas/canvas';
import { controlsOf } from '../canvas/controlsOf';
import { readCanvas } from '../canvas/readCanvas';
import { writeCanvas } from '../canvas/writeCanvas';
import { canvasElementId, type PageData } from '../pages/pageData';
import { addMenu } from './addMenu';
import { controlToolbar } from './controlToolbar';
import { editCommands } from './editCommands';
import { editedCanvas } from './editedCanvas';
import { loadWebPart, type WebPartGround } from './loadWebPart';
import { newControl } from './newControl';
import { appendSection, controlElement } from './renderCanvas';
import { savePage } from './savePage';
import type { SerializedWebPart, WebPartManager } from './spfxInternals';
import { toolbox } from './toolbox';

export interface PageEditing {
  begin(ground: WebPartGround): void;
  /** Starts a web part in the mode the page is in, also when that changes while it is on its way. */
  load(control: StoredControl, isNew?: boolean): void;
  /** A web part tells its state, as the runtime lets it do now and then while the page is edited. */
  noteState(instanceId: string, webPart: SerializedWebPart): void;
}

/** Editing of a page with the real property pane; undefined for those who may only read it. */
export function pageEditing(data: PageData, scope: ServiceScope): PageEditing | undefined {
  const element = document.getElementById(canvasElementId);
  if (!data.page.canEdit || !element) return undefined;
  let canvas: Canvas = readCanvas(data.page.canvasContent);
  const controls = new Map<string, StoredControl>();
  for (const control of controlsOf(canvas)) controls.set(control.id ?? '', control);
  /** Properties of each web part when editing began, as JSON; the rest of its state changes by itself. */
  const propertiesBefore = new Map<string, string>();
  const entries = toolbox(data.components, data.language);
  let open = false;
  let ground: WebPartGround;
  let manager: WebPartManager;
  /** The property pane has come when this is done; until then the runtime forgets what one asks it. */
  let modeSet: Promise<void> = Promise.resolve();
  const loads = new Map<string, Promise<void>>();
  const commands = editCommands({
    open: () => show(true),
    save: () => {
      void save();
    },
    addSection,
  });

  function show(editing: boolean): void {
    open = editing;
    propertiesBefore.clear();
    for (const [id, { properties }] of manager.serialize()) propertiesBefore.set(id, JSON.stringify(properties));
    document.body.classList.toggle('page-editing', editing);
    commands.show(editing);
    for (const old of Array.from(element!.querySelectorAll('.control-toolbar, .add-control'))) old.remove();
    for (const text of Array.from(element!.querySelectorAll('.canvas-text'))) editableText(text, editing);
    if (editing) {
      if (canvas.sections.length === 0) addSection();
      for (const column of Array.from(element!.querySelectorAll<HTMLElement>('.canvas-column'))) equip(column);
    }
    modeSet = manager._setDisplayMode(editing ? 2 : 1);
    // The runtime would first look a second later, and miss what was changed by then.
    if (editing) manager.notifyWebPartsSetDirtyBit();
  }

  function equip(column: HTMLElement): void {
    for (const frame of Array.from(column.querySelectorAll<HTMLElement>('[data-control-id]'))) equipControl(frame);
    const text = { title: 'Text', add: () => add(column, newControl.text()) };
    const webParts = entries.map((entry) => ({ title: entry.title, add: () => add(column, newControl.webPart(entry)) }));
    column.append(addMenu([text, ...webParts]));
  }

  function equipControl(frame: HTMLElement): void {
    const id = frame.dataset.controlId ?? '';
    const control = controls.get(id);
    const isText = control?.controlType === controlTypes.text;
    const title = entries.find(({ componentId }) => componentId === control?.webPartId)?.title;
    frame.prepend(
      controlToolbar(isText ? 'Text' : (title ?? control?.webPartData?.title ?? 'Webbdel'), {
        configure: isText
          ? undefined
          : () => {
              void Promise.all([modeSet, loads.get(id)]).then(() => manager.requestPropertyPaneAction(id, 'Open'));
            },
        moveBy: (steps) => {
          const neighbour = steps < 0 ? frame.previousElementSibling : frame.nextElementSibling;
          if (!neighbour?.matches('[data-control-id]')) return;
          if (steps < 0) neighbour.before(frame);
          else neighbour.after(frame);
          commands.noteChange();
        },
        remove: () => {
          if (!isText) manager.onWebPartDelete(id);
          frame.remove();
          commands.noteChange();
        },
      }),
    );
  }

  function add(column: HTMLElement, control: StoredControl): void {
    controls.set(control.id ?? '', control);
    const frame = controlElement(control);
    column.querySelector(':scope > .add-control')?.before(frame);
    equipControl(frame);
    commands.noteChange();
    if (control.controlType === controlTypes.webPart) load(control, true);
    else for (const text of Array.from(frame.querySelectorAll<HTMLElement>('.canvas-text'))) editableText(text, true).focus();
  }

  function load(control: StoredControl, isNew = false): void {
    const id = control.id ?? '';
    const loading = loadWebPart(ground, control, open ? 2 : 1, !isNew);
    const settled = loading.then(async () => {
      await manager._setDisplayMode(open ? 2 : 1, id);
      if (open) manager.notifyWebPartsSetDirtyBit();
    });
    loads.set(id, settled);
  }

  function addSection(): void {
    const section = newControl.section(canvas);
    canvas = { ...canvas, sections: [...canvas.sections, section] };
    const added = appendSection(element!, section, canvas.sections.length - 1);
    if (open) for (const column of Array.from(added.querySelectorAll<HTMLElement>('.canvas-column'))) equip(column);
    commands.noteChange();
  }

  async function save(): Promise<void> {
    canvas = editedCanvas(element!, canvas, controls, manager.serialize());
    try {
      await savePage(scope, data.page, writeCanvas(canvas));
      for (const control of controlsOf(canvas)) controls.set(control.id ?? '', control);
      show(false);
      commands.tell('Sidan är sparad.');
    } catch (error) {
      commands.tell(`Sidan kunde inte sparas: ${error instanceof Error ? error.message : String(error)} Dina ändringar finns kvar här.`);
    }
  }

  return {
    begin: (given) => {
      ground = given;
      manager = given.manager;
      element.addEventListener('input', () => commands.noteChange());
      commands.enable();
      if (data.page.editing) show(true);
    },
    load,
    noteState: (id, { properties }) => {
      const before = propertiesBefore.get(id) ?? JSON.stringify(controls.get(id)?.webPartData?.properties);
      if (JSON.stringify(properties) !== before) commands.noteChange();
    },
  };
}

function editableText(text: Element, editing: boolean): HTMLElement {
  const element = text as HTMLElement;
  if (!editing) {
    for (const name of ['contenteditable', 'role', 'aria-label', 'aria-multiline']) element.removeAttribute(name);
    return element;
  }
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-label', 'Text');
  return element;
}
