/** Given what a program shall find in its environment beside what this one has, returns that environment. */
export function childEnvironment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}
