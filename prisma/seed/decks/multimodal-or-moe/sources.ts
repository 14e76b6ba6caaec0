import type { Words } from '#prisma/seed/make/writePrompt';

/** Papers and model cards that several prompts go back to. */
export const SOURCES = {
  clip: cited('A. Radford', 'CLIP', 'arXiv:2103.00020'),
  deepSeek: team('DeepSeek-V3 Technical Report', 'arXiv:2412.19437'),
  flamingo: cited('J.-B. Alayrac', 'Flamingo', 'arXiv:2204.14198'),
  gemini: team('Gemini 1.5', 'arXiv:2403.05530'),
  glam: cited('N. Du', 'GLaM', 'arXiv:2112.06905'),
  gpt4: team('GPT-4 Technical Report', 'arXiv:2303.08774'),
  gpt4o: team('GPT-4o System Card', 'arXiv:2410.21276'),
  gshard: cited('D. Lepikhin', 'GShard', 'arXiv:2006.16668'),
  limoe: cited('B. Mustafa', 'LIMoE', 'arXiv:2206.02770'),
  llama3: team('The Llama 3 Herd of Models', 'arXiv:2407.21783'),
  llama4: team('Llama 4 model card', 'github.com/meta-llama/llama-models'),
  mixtral: cited('A. Q. Jiang', 'Mixtral of Experts', 'arXiv:2401.04088'),
  mixture: cited('R. Jacobs', 'Adaptive Mixtures of Local Experts', 'Neural Computation 3 (1991)'),
  mmReact: cited('Z. Yang', 'MM-REACT', 'arXiv:2303.11381'),
  palm2: team('PaLM 2 Technical Report', 'arXiv:2305.10403'),
  shazeer: cited('N. Shazeer', 'Outrageously Large Neural Networks', 'arXiv:1701.06538'),
  stMoe: cited('B. Zoph', 'ST-MoE', 'arXiv:2202.08906'),
  survey: cited('T. Baltrušaitis', 'Multimodal Machine Learning', 'arXiv:1705.09406'),
  switch: cited('W. Fedus', 'Switch Transformers', 'arXiv:2101.03961'),
  vmoe: cited('C. Riquelme', 'V-MoE', 'arXiv:2106.05974'),
} as const satisfies Record<string, Words>;

function cited(first: string, title: string, where: string): Words {
  return [`${first} 외, 「${title}」, ${where}`, `${first} et al., “${title}”, ${where}`];
}

function team(title: string, where: string): Words {
  return [`「${title}」, ${where}`, `“${title}”, ${where}`];
}
