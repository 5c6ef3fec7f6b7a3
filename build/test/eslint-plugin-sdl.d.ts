/** The part of Microsoft's rules for safe programs that is used here: they come without types. */
declare module '@microsoft/eslint-plugin-sdl' {
  import type { Linter } from 'eslint';

  const plugin: { readonly configs: { readonly recommended: readonly Linter.Config[] } };
  export default plugin;
}
