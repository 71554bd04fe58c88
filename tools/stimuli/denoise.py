"""Takes the noise out in the compositor: this Blender is built without a denoiser.

The picture is divided by its own colour, smoothed across places of like colour and direction
only, and multiplied by its colour again.
"""


def set_denoising(scene):
    scene.view_layers[0].cycles.denoising_store_passes = True
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    source = tree.nodes.new('CompositorNodeRLayers')
    colour, normal = source.outputs['Denoising Albedo'], source.outputs['Denoising Normal']

    def mix(kind, a, b):
        node = tree.nodes.new('CompositorNodeMixRGB')
        node.blend_type = kind
        for value, socket in ((a, node.inputs[1]), (b, node.inputs[2])):
            if hasattr(value, 'is_output'):
                tree.links.new(value, socket)
            else:
                socket.default_value = value
        return node.outputs[0]

    divisor = mix('ADD', colour, (.02, .02, .02, 1))
    light = mix('DIVIDE', source.outputs['Image'], divisor)
    guide = mix('ADD', normal, mix('MULTIPLY', colour, (.8, .8, .8, 1)))
    smooth = tree.nodes.new('CompositorNodeBilateralblur')
    smooth.iterations, smooth.sigma_color, smooth.sigma_space = 2, .22, 3
    tree.links.new(light, smooth.inputs[0])
    tree.links.new(guide, smooth.inputs[1])
    sink = tree.nodes.new('CompositorNodeComposite')
    tree.links.new(mix('MULTIPLY', smooth.outputs[0], divisor), sink.inputs[0])
