export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // On a narrow screen the tables are drawn as stacks of blocks, and a browser then drops the roles that the elements
    // have by themselves. The written ones stay.
    'no-redundant-role': 'off',
    // What comes from the site itself is named by its own content; who could change the one could change the other.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
