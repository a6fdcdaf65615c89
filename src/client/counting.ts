export { CharacterCount } from 'nhsuk-frontend/dist/nhsuk/components/character-count/character-count.mjs'
