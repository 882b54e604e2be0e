/** How a word is to stand out, where the form can show it. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'
