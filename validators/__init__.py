"""The judging room: numbers, words, papers, permits and rules; pure, without files, network, clock or images."""
